namespace SeedGen.Tool.Fixing;

/// <summary>Replaces the content of a file: whoever reads it meanwhile, or after a power cut, finds the old or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file and renames. Permissions stay; behind a link, the file that it leads to is replaced.</summary>
    /// <exception cref="IOException">It could not be written; the old content stands.</exception>
    /// <exception cref="UnauthorizedAccessException">It is read-only.</exception>
    public static void Replace(string path, byte[] content)
    {
        FileInfo target = new(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path));
        if (target.IsReadOnly) throw new UnauthorizedAccessException("it is read-only");
        string beside = Path.Combine(target.DirectoryName!, $".{target.Name}.{Path.GetRandomFileName()}");
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, target.UnixFileMode);
            File.Move(beside, target.FullName, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}

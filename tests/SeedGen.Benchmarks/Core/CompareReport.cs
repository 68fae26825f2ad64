using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace SeedGen.Benchmarks.Core;

/// <summary>
/// Two builds of the compiler in one process, in turns: of each document the quickest time counts. On a machine on
/// which others work too, which makes the same build up to four times as slow from one minute to the next, the ratio is good to a
/// hundredth. Garbage collections are in no quickest time: what is allocated is told apart.
/// </summary>
internal static class CompareReport
{
    private const double Seconds = 60;

    /// <summary>The part of the time in which the just-in-time compiler has still much to do.</summary>
    private const double WarmUp = 0.35;

    /// <summary>
    /// Compares the <c>SeedGen.Core.dll</c> in the folders <paramref name="a"/> and <paramref name="b"/> on the texts in <paramref
    /// name="texts"/>.
    /// </summary>
    public static int Run(string a, string b, string texts)
    {
        string[] documents = [.. Directory.GetFiles(texts, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        Build first = new(a, documents), second = new(b, documents);
        Stopwatch watch = Stopwatch.StartNew();
        bool swap = false;
        while (watch.Elapsed.TotalSeconds < Seconds)
        {
            if (watch.Elapsed.TotalSeconds < Seconds * WarmUp)
                (first.Best, second.Best) = (new long[documents.Length], new long[documents.Length]);
            // All documents with one build and then all with the other: in turns, document by document, each would drive the code and the
            // lexicons of the other out of the processor's caches, and what costs time there is not what costs time in a compiler.
            (Build one, Build other) = swap ? (second, first) : (first, second);
            for (int i = 0; i < documents.Length; i++) one.Compile(i);
            for (int i = 0; i < documents.Length; i++) other.Compile(i);

            swap = !swap;
        }

        double characters = documents.Sum(d => (double)d.Length);
        foreach (Build build in new[] { first, second })
            Console.WriteLine($"{build.Folder,-40} {build.Best.Sum() * 1e9 / Stopwatch.Frequency / characters,8:f2} ns/char {build.Allocated() / (2 * characters),8:f2} bytes a byte");
        Console.WriteLine($"{"ratio",-40} {(double)second.Best.Sum() / first.Best.Sum(),8:f3}");
        return 0;
    }

    /// <summary>A build that is loaded beside others, and the documents in its own types.</summary>
    private sealed class Build
    {
        private readonly Action<int> _compile;
        private readonly int _documents;

        public Build(string folder, string[] documents)
        {
            Folder = folder;
            Assembly core = new Context(Path.GetFullPath(folder)).LoadFromAssemblyPath(Path.GetFullPath(Path.Combine(folder,
                "SeedGen.Core.dll")));
            Type file = core.GetType("SeedGen.Text.SourceFile", throwOnError: true)!;
            MethodInfo compile = core.GetType("SeedGen.SeedCompiler", throwOnError: true)!.GetMethod("Compile",
                [file, typeof(CancellationToken)])!;
            MethodInfo bind = typeof(Build).GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(file,
                compile.ReturnType);
            _compile = (Action<int>)bind.Invoke(null, [compile, documents])!;
            (_documents, Best) = (documents.Length, new long[documents.Length]);
        }

        public string Folder { get; }

        /// <summary>The quickest time of each document, in ticks of the stopwatch; 0 before the first.</summary>
        public long[] Best { get; set; }

        public void Compile(int document)
        {
            long start = Stopwatch.GetTimestamp();
            _compile(document);
            long ticks = Stopwatch.GetTimestamp() - start;
            if (Best[document] == 0 || ticks < Best[document]) Best[document] = ticks;
        }

        /// <summary>Bytes that one round over all documents allocates.</summary>
        public double Allocated()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < _documents; i++) _compile(i);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        private static Action<int> Bind<TFile, TDocument>(MethodInfo compile, string[] documents)
            where TDocument : class
        {
            TFile[] files = [.. documents.Select((text, i) => (TFile)Activator.CreateInstance(typeof(TFile), $"{i}.txt", text)!)];
            Func<TFile, CancellationToken, TDocument> call = compile.CreateDelegate<Func<TFile, CancellationToken, TDocument>>();
            return i => call(files[i], CancellationToken.None);
        }
    }

    /// <summary>Takes the assemblies of one folder, and the base library of the process.</summary>
    private sealed class Context(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName name)
        {
            string path = Path.Combine(folder, name.Name + ".dll");
            return name.Name is "Markdig" or "YamlDotNet" && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}

using System.CommandLine;
using SeedGen.Tool.Commands;

RootCommand root = new("Checks, fixes and exports the documents that SeedGen compiles to C#.") { ExportCommand.Create() };
return root.Parse(args).Invoke();

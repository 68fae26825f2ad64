using SeedGen.Tool;

return ToolCommand.Run(args, Terminal.OfProcess());

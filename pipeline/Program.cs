return await AzerothsTopTalent.Tool.Hosting.ToolProcess.RunAsync(args);

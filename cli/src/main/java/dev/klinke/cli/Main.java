package dev.klinke.cli;

import dev.klinke.cli.command.KlinkeCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The start of the process. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var out = writer(FileDescriptor.out);
        int code = run(arguments, out, writer(FileDescriptor.err));
        out.flush();
        System.exit(code);
    }

    /** Runs a command; results go to {@code out}, everything else to {@code err}. Returns the exit code. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        var options = new CommonOptions();
        CommandLine commandLine = KlinkeCommand.commandLine(options)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, options, err));
        return commandLine.execute(arguments);
    }

    private static int explain(Exception failure, CommonOptions options, PrintWriter err) {
        if (options.debug) {
            failure.printStackTrace(err);
        }
        err.println("klinke: " + Failures.message(failure));
        err.flush();
        return Failures.exitCode(failure).number();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}

package org.hedui.cli;

import org.hedui.cli.house.HouseFailure;
import org.hedui.kernel.VerificationException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * The caller's mistake becomes one sentence and an exit code; anything else is a fault of ours and keeps its stack
 * trace.
 */
final class RefusalSentence implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof VerificationException refusal) {
            command.getErr().println(Sentences.ofMachine().of(refusal));
            return refusal instanceof HouseFailure house ? house.trouble().exitCode() : CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}

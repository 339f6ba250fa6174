package io.github.strategydocs.cli;

import io.github.strategydocs.report.PlainText;

/** Says what went wrong, to people who have no use for a stack trace, and to those who ask for one. */
final class Faults {

    private Faults() {}

    static int report(Surroundings surroundings, Throwable fault, boolean debug) {
        boolean isCallers = fault instanceof UnusableException;
        if (isCallers) {
            surroundings.err().println("strategy: " + PlainText.line(String.valueOf(fault.getMessage())));
        } else {
            surroundings.err().println("strategy: a fault of the program: " + PlainText.line(fault.toString()));
            surroundings
                    .err()
                    .println("This should not have happened. Please report it to the maintainers of "
                            + "strategy-docs, with the command and, if you may, the document"
                            + (debug ? "." : "; --debug shows what to add."));
        }
        if (debug) {
            fault.printStackTrace(surroundings.err());
        }
        return isCallers ? ExitCode.UNUSABLE : ExitCode.FAULT;
    }
}

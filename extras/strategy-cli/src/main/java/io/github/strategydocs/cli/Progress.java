package io.github.strategydocs.cli;

import io.github.strategydocs.report.PlainText;
import java.io.File;

/** Shows how far a long job has come, to a person who is watching, and leaves nothing behind. */
final class Progress {

    private static final int MANY_FILES = 20;
    private static final int LARGE_FILE = 8 << 20;
    private static final String CLEAR = "\r\u001b[K";

    private final Surroundings surroundings;
    private final int total;
    private int done;
    private boolean isShown;
    private boolean isLong;

    Progress(Surroundings surroundings, int total) {
        this.surroundings = surroundings;
        this.total = total;
        this.isLong = total >= MANY_FILES;
    }

    /** Says which file is next. */
    void next(String name) {
        done++;
        isLong |= new File(name).length() >= LARGE_FILE;
        show("[" + done + "/" + total + "] " + name);
    }

    /** Says how far the present one has come. */
    void within(String place) {
        show((done > 0 ? "[" + done + "/" + total + "] " : "") + place);
    }

    private void show(String line) {
        if (isLong && surroundings.isTerminal()) {
            surroundings.err().print(CLEAR + PlainText.line(line));
            surroundings.err().flush();
            isShown = true;
        }
    }

    /** Makes room for something else to be printed. */
    void clear() {
        if (isShown) {
            surroundings.err().print(CLEAR);
            surroundings.err().flush();
            isShown = false;
        }
    }
}

package io.github.strategydocs.report;

import io.github.strategydocs.validation.KnownFinding;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.WaivedFinding;
import io.github.strategydocs.validation.Waiver;

/** Says in a line each what a report does not list as found: what is waived, and what was known before. */
final class SetAside {

    private SetAside() {}

    /** Lines that each begin with a line feed, or nothing. */
    static String text(ValidationReport report) {
        StringBuilder text = new StringBuilder();
        for (WaivedFinding waived : report.waived()) {
            Waiver waiver = waived.waiver();
            line(
                    text,
                    "waived until " + waiver.until() + ": " + waived.finding().message() + " ["
                            + waived.finding().rule() + "] " + waiver.who() + ": " + waiver.reason());
        }
        int held = report.heldBack().size();
        if (held > 0) {
            line(text, "held back: " + Tally.count(held, "known finding"));
        }
        for (KnownFinding gone : report.noLongerFound()) {
            line(
                    text,
                    "no longer found, and need not be known: " + gone.rule() + " about "
                            + gone.element().orElse("the document") + " (" + gone.fingerprint() + ")");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append("\n    ").append(PlainText.line(line));
    }
}

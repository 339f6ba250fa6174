package io.github.strategydocs.report;

import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.KnownFinding;
import io.github.strategydocs.validation.WaivedFinding;
import io.github.strategydocs.validation.Waiver;
import java.util.ArrayList;
import java.util.List;

/** Says in a line each what a report does not list as found: what is waived, and what was known before. */
final class SetAside {

    private SetAside() {}

    static List<String> lines(CheckedDocument document) {
        List<String> lines = new ArrayList<>();
        for (WaivedFinding waived : document.waived()) {
            lines.add("waived until " + waived.waiver().until() + ": "
                    + waived.finding().message() + " ["
                    + waived.finding().rule() + "] " + decision(waived.waiver()));
        }
        if (document.heldBack() > 0) {
            lines.add("held back: " + Words.count(document.heldBack(), "known finding"));
        }
        for (KnownFinding gone : document.noLongerFound()) {
            lines.add("no longer found, and need not be known: " + gone.rule() + " about "
                    + gone.element().orElse("the document") + " (" + gone.fingerprint() + ")");
        }
        return lines;
    }

    /** Who decided so, and why. */
    static String decision(Waiver waiver) {
        return waiver.who() + ": " + waiver.reason();
    }
}

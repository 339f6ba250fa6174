package io.github.strategydocs.report;

import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule that did not look.
 *
 * @param rule its id
 * @param reason why
 * @param isPart whether it looked at some of what it is about
 * @param isWanted whether someone would have it look: a rule that is switched off is not missed
 */
record Silent(String rule, String reason, boolean isPart, boolean isWanted) {

    private static final String NO_DOCUMENT = "there is no document: the file could not be used";

    /** The rules that did not look, or not at everything. */
    static List<Silent> in(CheckedDocument document) {
        List<Silent> silent = new ArrayList<>();
        if (document.report().isEmpty()) {
            for (Rule rule : Rules.builtIn()) {
                silent.add(new Silent(rule.metadata().id(), NO_DOCUMENT, false, false));
            }
            return silent;
        }
        for (RuleOutcome outcome : document.report().get().notRun()) {
            silent.add(new Silent(
                    outcome.rule().id(),
                    outcome.reason(),
                    outcome.status() == RuleOutcome.Status.PARTLY_RUN,
                    outcome.status() != RuleOutcome.Status.SWITCHED_OFF));
        }
        return silent;
    }

    /** The rules that someone would have look, by what kept them from it; the words may hold anything. */
    static Map<String, List<String>> byReason(CheckedDocument document) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        for (Silent silent : in(document)) {
            if (silent.isWanted()) {
                String reason = (silent.isPart() ? "run in part (" : "not run (") + silent.reason() + ")";
                rules.putIfAbsent(reason, new ArrayList<>());
                Objects.requireNonNull(rules.get(reason)).add(silent.rule());
            }
        }
        return rules;
    }

    /** The same in lines of plain text. */
    static List<String> lines(CheckedDocument document) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> group : byReason(document).entrySet()) {
            lines.add(PlainText.line(group.getKey()) + ": " + String.join(", ", group.getValue()));
        }
        return lines;
    }
}

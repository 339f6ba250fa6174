package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.validation.ActionAssessment;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.LetterAssessment;
import io.github.strategydocs.validation.SmartAssessment;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.SmartVerdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How SMART the actions of a document are, for people and for pipelines. */
final class SmartView {

    private static final String INDENT = "    ";

    private final Assessed assessed;
    private final SmartAssessment smart;

    SmartView(Assessed assessed) {
        this.assessed = assessed;
        this.smart = assessed.report().smart();
    }

    /** A table with one line for each action, and below each line what stands against the action. */
    String toText() {
        StringBuilder text = new StringBuilder(assessed.heading());
        if (smart.actions().isEmpty()) {
            return text.append("There is no action.\n").toString();
        }
        for (SmartLetter letter : SmartLetter.values()) {
            text.append(cell(Constants.nameOf(letter)));
        }
        text.append("action\n");
        for (ActionAssessment action : smart.actions()) {
            addRow(text, action);
        }
        long met = smart.actions().stream().filter(ActionAssessment::isSmart).count();
        text.append('\n')
                .append(Words.count(smart.actions().size(), "action"))
                .append("; SMART throughout: ")
                .append(met)
                .append('\n');
        return text.toString();
    }

    private static void addRow(StringBuilder text, ActionAssessment action) {
        for (LetterAssessment letter : action.letters()) {
            text.append(cell(word(letter.verdict())));
        }
        text.append(PlainText.line(action.action().id()))
                .append(": ")
                .append(PlainText.line(action.action().title()))
                .append('\n');
        String reason = commonReason(action);
        if (!reason.isEmpty()) {
            text.append(INDENT).append("not assessable: ").append(reason).append('\n');
            return;
        }
        for (LetterAssessment letter : action.letters()) {
            String name = INDENT + Constants.nameOf(letter.letter()) + ": ";
            if (!letter.reason().isEmpty()) {
                text.append(name)
                        .append(letter.verdict() == SmartVerdict.NOT_ASSESSABLE ? "not assessable: " : "")
                        .append(PlainText.line(letter.reason()))
                        .append('\n');
            }
            for (Finding finding : letter.findings()) {
                text.append(name).append(Assessed.line(finding)).append('\n');
            }
        }
    }

    /** What keeps the action from being judged at all is said once. */
    private static String commonReason(ActionAssessment action) {
        List<String> reasons = new ArrayList<>();
        for (LetterAssessment letter : action.letters()) {
            reasons.add(letter.reason());
        }
        return reasons.stream().distinct().count() == 1 ? reasons.get(0) : "";
    }

    private static String word(SmartVerdict verdict) {
        return verdict == SmartVerdict.NOT_ASSESSABLE
                ? "-"
                : Constants.nameOf(verdict).replace('-', ' ');
    }

    private static String cell(String word) {
        return String.format(Locale.ROOT, "%-12s", word);
    }

    byte[] toJson() {
        return JsonText.object(json -> {
            assessed.writeHeading(json);
            json.writeArrayFieldStart("actions");
            for (ActionAssessment action : smart.actions()) {
                write(json, action);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, ActionAssessment action) throws IOException {
        json.writeStartObject();
        json.writeStringField("element", action.action().id());
        json.writeStringField("title", action.action().title());
        for (LetterAssessment letter : action.letters()) {
            json.writeStringField(Constants.nameOf(letter.letter()), Constants.nameOf(letter.verdict()));
        }
        json.writeArrayFieldStart("because");
        for (LetterAssessment letter : action.letters()) {
            if (letter.verdict() != SmartVerdict.MET || !letter.reason().isEmpty()) {
                json.writeStartObject();
                json.writeStringField("letter", Constants.nameOf(letter.letter()));
                JsonText.text(json, "reason", letter.reason().isEmpty() ? null : letter.reason());
                Assessed.writeFindings(json, letter.findings());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.QuestionCoverage;
import io.github.strategydocs.validation.QuestionStatus;
import io.github.strategydocs.validation.RuleOutcome;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Which questions a document answers, for people and for pipelines. */
final class QuestionsView {

    private static final int FINDINGS_SHOWN = 5;
    private static final String INDENT = "    ";

    private final Assessed assessed;
    private final QuestionCoverage coverage;

    QuestionsView(Assessed assessed) {
        this.assessed = assessed;
        this.coverage = assessed.report().questions();
    }

    /** What is open comes last, where whoever reads on a terminal sees it first. */
    String toText() {
        StringBuilder text = new StringBuilder(assessed.heading());
        for (QuestionStatus status : List.of(
                QuestionStatus.ANSWERED, QuestionStatus.SET_ASIDE, QuestionStatus.PARTLY, QuestionStatus.OPEN)) {
            List<CoveredQuestion> questions = coverage.withStatus(status);
            if (!questions.isEmpty()) {
                text.append(heading(status)).append('\n');
                questions.forEach(question -> add(text, question, status));
                text.append('\n');
            }
        }
        return text.append(summary()).append('\n').toString();
    }

    private void add(StringBuilder text, CoveredQuestion covered, QuestionStatus status) {
        text.append("  ")
                .append(covered.question().wording())
                .append(" (")
                .append(covered.question().id())
                .append(")\n");
        covered.notForUsBecause()
                .ifPresent(reason -> text.append(INDENT)
                        .append("not for us: ")
                        .append(PlainText.line(reason))
                        .append('\n'));
        covered.words()
                .ifPresent(words -> text.append(INDENT)
                        .append("in words: ")
                        .append(PlainText.line(words))
                        .append('\n'));
        if (status == QuestionStatus.OPEN) {
            notRun(covered)
                    .forEach(reason -> text.append(INDENT)
                            .append("not looked at: ")
                            .append(PlainText.line(reason))
                            .append('\n'));
        }
        List<Finding> findings = covered.findings();
        findings.stream()
                .limit(FINDINGS_SHOWN)
                .forEach(finding ->
                        text.append(INDENT).append(Assessed.line(finding)).append('\n'));
        if (findings.size() > FINDINGS_SHOWN) {
            text.append(INDENT)
                    .append("and ")
                    .append(findings.size() - FINDINGS_SHOWN)
                    .append(" more; 'strategy validate' shows all\n");
        }
    }

    /** Why rules that could show an answer did not look: what is open may lack nothing but the version before. */
    private Set<String> notRun(CoveredQuestion covered) {
        Set<String> reasons = new LinkedHashSet<>();
        for (RuleOutcome outcome : assessed.report().outcomes()) {
            if (outcome.status() == RuleOutcome.Status.NOT_RUN
                    && covered.question().isAnsweredBy(outcome.rule())) {
                boolean isBefore = outcome.rule().needs().contains(Input.PREVIOUS_VERSION);
                reasons.add(outcome.reason() + (isBefore ? " (" + Beside.PREVIOUS + ")" : ""));
            }
        }
        return reasons;
    }

    private static String heading(QuestionStatus status) {
        return switch (status) {
            case ANSWERED -> "Answered";
            case PARTLY -> "Partly answered";
            case OPEN -> "Open";
            case SET_ASIDE -> "Set aside";
        };
    }

    private String summary() {
        StringJoiner summary = new StringJoiner(", ");
        summary.add(coverage.withStatus(QuestionStatus.ANSWERED).size() + " of "
                + Words.count(coverage.all().size(), "question") + " answered");
        summary.add(coverage.withStatus(QuestionStatus.PARTLY).size() + " partly");
        summary.add(coverage.withStatus(QuestionStatus.SET_ASIDE).size() + " set aside");
        summary.add(coverage.withStatus(QuestionStatus.OPEN).size() + " open");
        return summary.toString();
    }

    byte[] toJson() {
        return JsonText.object(json -> {
            assessed.writeHeading(json);
            json.writeArrayFieldStart("questions");
            for (CoveredQuestion covered : coverage.all()) {
                write(json, covered);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, CoveredQuestion covered) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", covered.question().id());
        json.writeStringField("wording", covered.question().wording());
        json.writeStringField("status", Constants.nameOf(covered.status()));
        JsonText.text(json, "answer", covered.words().orElse(null));
        JsonText.text(json, "notForUsBecause", covered.notForUsBecause().orElse(null));
        Assessed.writeFindings(json, covered.findings());
        json.writeEndObject();
    }
}

package embedder;

import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;

/** The first lines that somebody writes who uses the libraries. */
final class FirstPage {

    private FirstPage() {}

    static String postpone(byte[] document, String action, String date) {
        ReadResult result = StrategyJson.parse(document);
        if (!result.isUsable()) {
            return result.problems().toString();
        }
        Strategy strategy = result.strategy();
        ValidationReport report = Validator.of(Profile.forStatusOf(strategy))
                .validate(ValidationRequest.of(strategy).withSource(result.sourceMap()));
        if (report.hasAtLeast(Severity.ERROR)) {
            return report.findings().toString();
        }
        Strategy mended = strategy.update(action, Action.class, it -> it.withDeadline(Deadline.on(date)));
        return StrategyJson.write(mended);
    }
}

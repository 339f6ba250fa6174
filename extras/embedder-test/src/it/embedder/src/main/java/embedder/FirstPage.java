package embedder;

import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;

/** The first lines that somebody writes who uses the libraries. */
final class FirstPage {

    private FirstPage() {}

    static String postpone(byte[] document, String action, String date) {
        ReadResult result = StrategyJson.parse(document);
        if (!result.isUsable()) {
            return result.problems().toString();
        }
        Strategy strategy = result.strategy();
        Strategy mended = strategy.update(action, Action.class, it -> it.withDeadline(Deadline.on(date)));
        return StrategyJson.write(mended);
    }
}

package io.github.strategydocs.report.page;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.page.internal.HtmlSheet;
import io.github.strategydocs.report.page.internal.Part;
import io.github.strategydocs.report.page.internal.Phrase;
import io.github.strategydocs.report.page.internal.Sheet;
import java.util.List;
import java.util.Optional;

/** A strategy. */
public final class StrategyPage {

    private final Strategy strategy;

    private StrategyPage(Strategy strategy) {
        this.strategy = strategy;
    }

    /** One. */
    public static StrategyPage of(Strategy strategy) {
        return new StrategyPage(strategy);
    }

    /** The page. */
    public String html() {
        return HtmlSheet.write(new Sheet(
                Phrase.theirs(strategy.title()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(Part.of("summary", "Summary", List.of()))));
    }
}

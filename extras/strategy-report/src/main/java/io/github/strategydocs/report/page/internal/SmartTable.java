package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.ActionAssessment;
import io.github.strategydocs.validation.LetterAssessment;
import io.github.strategydocs.validation.SmartAssessment;
import io.github.strategydocs.validation.SmartLetter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each action against specific, measurable, achievable, realistic and timely. */
final class SmartTable {

    private static final List<String> HEADINGS = Stream.concat(
                    Stream.of("Action"),
                    Arrays.stream(SmartLetter.values()).map(Words::of).map(Words::capitalized))
            .toList();

    private SmartTable() {}

    static Block of(Strategy strategy, SmartAssessment smart, Sayings sayings) {
        List<Block.Row> rows = new ArrayList<>();
        for (ActionAssessment assessed : smart.actions()) {
            if (strategy.index().find(assessed.action().id()).isEmpty()) {
                continue; // not in this edition
            }
            List<List<List<Phrase>>> cells = new ArrayList<>();
            cells.add(List.of(List.of(sayings.reference(assessed.action().id()))));
            for (LetterAssessment letter : assessed.letters()) {
                cells.add(List.of(List.of(Phrase.ours(mark(letter)))));
            }
            rows.add(new Block.Row(Optional.empty(), cells, List.of(), List.of()));
        }
        return new Block.Table("How SMART the actions are", HEADINGS, rows);
    }

    private static String mark(LetterAssessment letter) {
        return switch (letter.verdict()) {
            case MET -> "✓ met";
            case PARTLY -> "◐ partly";
            case NOT_MET -> "✗ not met";
            case NOT_ASSESSABLE -> "– not assessed";
        };
    }
}

package io.github.strategydocs.cli;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Corpus;
import io.github.strategydocs.validation.ValidationRequest;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/** What stands beside the documents that are checked: other versions, other documents, the strategies of others. */
final class Beside {

    static final String PREVIOUS = "--previous";
    static final String HISTORY = "--history";
    static final String RELATED = "--related";
    static final String CORPUS = "--corpus";

    @Nullable
    private final Strategy previous;

    @Nullable
    private final StrategyHistory history;

    private final List<Strategy> related = new ArrayList<>();

    @Nullable
    private final Corpus corpus;

    /**
     * Reads it.
     *
     * @throws UnusableException if some of it cannot be used
     */
    Beside(Given given, Surroundings surroundings, Documents documents) {
        previous = given.has(PREVIOUS) ? documents.readWhole(given.value(PREVIOUS, "")) : null;
        history = given.has(HISTORY) ? history(given.list(HISTORY), documents) : null;
        for (String file : given.list(RELATED)) {
            related.add(documents.readWhole(file));
        }
        corpus = given.has(CORPUS) ? corpus(given.value(CORPUS, ""), surroundings, documents) : null;
    }

    private static StrategyHistory history(List<String> files, Documents documents) {
        StrategyHistory.Builder builder = StrategyHistory.builder();
        for (String file : files) {
            Strategy version = documents.readWhole(file);
            builder.add(version, StrategyJson.digest(version));
        }
        return builder.build();
    }

    /** A text that was not looked at could be the one that was copied, so that none may be left out. */
    private static Corpus corpus(String name, Surroundings surroundings, Documents documents) {
        Corpus.Builder builder = Corpus.builder();
        Folder folder = new Folder(surroundings, documents);
        folder.read(List.of(name), (file, strategy) -> builder.add(strategy));
        if (folder.unusable() > 0) {
            throw new UnusableException(
                    Words.count(folder.unusable(), "document") + " of the corpus cannot be used; nothing was checked");
        }
        return builder.build();
    }

    /** Asks for a document to be checked against all of it. */
    ValidationRequest request(Strategy strategy) {
        ValidationRequest request = ValidationRequest.of(strategy).withRelated(related);
        request = previous == null ? request : request.withPrevious(previous);
        request = history == null ? request : request.withHistory(history);
        return corpus == null ? request : request.withCorpus(corpus);
    }
}

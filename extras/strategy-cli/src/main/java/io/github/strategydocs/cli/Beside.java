package io.github.strategydocs.cli;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Corpus;
import io.github.strategydocs.validation.ValidationRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** What stands beside the documents that are checked: other versions, other documents, the strategies of others. */
final class Beside {

    static final String PREVIOUS = "--previous";
    static final String HISTORY = "--history";
    static final String RELATED = "--related";
    static final String CORPUS = "--corpus";

    @Nullable
    private final Version previous;

    @Nullable
    private final StrategyHistory history;

    /** The newest versions of the history, the newest first: the document itself may be among them. */
    private final List<Version> newest = new ArrayList<>();

    private final CheckedEdition edition;

    private final List<Strategy> related = new ArrayList<>();

    @Nullable
    private final Corpus corpus;

    /** A version, and the file that holds it. */
    private record Version(String file, Strategy strategy) {}

    /**
     * Reads it.
     *
     * @throws UnusableException if some of it cannot be used
     */
    Beside(Given given, Surroundings surroundings, Documents documents) {
        String before = given.value(PREVIOUS, "");
        edition = new CheckedEdition(given);
        previous = given.has(PREVIOUS) ? new Version(before, version(before, documents)) : null;
        history = given.has(HISTORY) ? history(given.list(HISTORY), documents) : null;
        for (String file : given.list(RELATED)) {
            related.add(documents.readWhole(file));
        }
        corpus = given.has(CORPUS) ? corpus(given.list(CORPUS), new Folder(surroundings, documents)) : null;
    }

    private Strategy version(String file, Documents documents) {
        return edition.earlier(documents.readWhole(file));
    }

    private StrategyHistory history(List<String> files, Documents documents) {
        StrategyHistory.Builder builder = StrategyHistory.builder();
        for (String file : files) {
            Strategy version = version(file, documents);
            builder.add(version, StrategyJson.digest(version));
            newest.add(0, new Version(file, version));
            if (newest.size() > 2) {
                newest.remove(2);
            }
        }
        return builder.build();
    }

    /** A text that was not looked at could be the one that was copied, so that none may be left out. */
    private Corpus corpus(List<String> names, Folder folder) {
        Corpus.Builder builder = Corpus.builder();
        folder.read(names, (file, strategy) -> builder.add(strategy));
        if (folder.unusable() > 0) {
            throw new UnusableException(
                    folder.unusable() + " of the corpus cannot be used, as said above; nothing was checked");
        }
        return builder.build();
    }

    /**
     * Asks for a document to be checked against all of it.
     *
     * @throws UnusableException if what was given as the version before is another document
     */
    ValidationRequest request(Strategy strategy) {
        ValidationRequest request = ValidationRequest.of(strategy).withRelated(related);
        Optional<Version> before = before(strategy);
        if (before.isPresent()) {
            Version version = before.get();
            request = request.withPrevious(Earlier.of(strategy, version.file(), version.strategy()));
        }
        request = history == null ? request : request.withHistory(history);
        return corpus == null ? request : request.withCorpus(corpus);
    }

    /** The version before: the one that was given, or the last of the history that is not the document itself. */
    private Optional<Version> before(Strategy strategy) {
        if (previous != null) {
            return Optional.of(previous);
        }
        for (Version version : newest) {
            if (!version.strategy().equals(strategy)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}

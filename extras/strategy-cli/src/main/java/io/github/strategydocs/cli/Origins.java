package io.github.strategydocs.cli;

import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.CopiedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Knows from which file each version of each document came. It warns where two bodies' documents bear one id: they count as
 * versions of one strategy, so that what one has copied from the other is not looked for.
 */
final class Origins {

    private record Version(String document, String label) {}

    private record First(String file, String organisation) {}

    private final Consumer<String> warn;
    private final Map<Version, String> files = new HashMap<>();
    private final Map<String, First> firsts = new HashMap<>();
    private final Set<String> warned = new HashSet<>();

    Origins(Consumer<String> warn) {
        this.warn = warn;
    }

    /** Takes down where a document came from; of two files that hold one version, the first counts. */
    void add(String file, Strategy strategy) {
        files.putIfAbsent(new Version(strategy.id(), strategy.version().label()), file);
        String organisation = strategy.index()
                .find(strategy.organisation(), Party.class)
                .map(Party::name)
                .orElse(strategy.organisation());
        First first = firsts.putIfAbsent(strategy.id(), new First(file, organisation));
        if (first != null && !first.organisation().equals(organisation) && warned.add(strategy.id())) {
            warn.accept("strategy: " + file + " of " + organisation + " has the id of " + first.file() + " of "
                    + first.organisation() + ", \"" + strategy.id()
                    + "\": they count as versions of one strategy and are not compared");
        }
    }

    /** The file that a text came from. */
    String of(CopiedText.Text text) {
        return files.getOrDefault(new Version(text.document(), text.version()), text.document());
    }
}

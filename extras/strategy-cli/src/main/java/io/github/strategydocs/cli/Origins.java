package io.github.strategydocs.cli;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.CopiedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<Version, Map<String, String>> files = new HashMap<>();
    private final Map<String, First> firsts = new HashMap<>();
    private final Set<String> warned = new HashSet<>();

    Origins(Consumer<String> warn) {
        this.warn = warn;
    }

    /**
     * Takes down where a document came from.
     *
     * @return whether it is another one than those before; what stands in two files counts once
     */
    boolean add(String file, Strategy strategy) {
        Version version = new Version(strategy.id(), strategy.version().label());
        Map<String, String> byDigest = files.computeIfAbsent(version, none -> new LinkedHashMap<>(2));
        String same = byDigest.putIfAbsent(StrategyJson.digest(strategy), file);
        if (same != null) {
            warn.accept("strategy: " + file + " holds the same document as " + same + ", and is left out");
            return false;
        }
        warnOfTwoBodies(file, strategy);
        if (byDigest.size() > 1) {
            warn.accept("strategy: " + file + " has the id and the version of "
                    + byDigest.values().iterator().next() + ", \"" + version.document() + "\" and \"" + version.label()
                    + "\", and says something else: of what is found, it is not known in which it stands");
        }
        return true;
    }

    private void warnOfTwoBodies(String file, Strategy strategy) {
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

    /** The file that a text came from, or the files where several bear its id and its version. */
    String of(CopiedText.Text text) {
        Map<String, String> byDigest = files.get(new Version(text.document(), text.version()));
        if (byDigest == null) {
            return text.document();
        }
        String first = byDigest.values().iterator().next();
        return switch (byDigest.size()) {
            case 1 -> first;
            case 2 -> String.join(" or ", byDigest.values());
            default -> first + " or one of " + (byDigest.size() - 1) + " others";
        };
    }
}

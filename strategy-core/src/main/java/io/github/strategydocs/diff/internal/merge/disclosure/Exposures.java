package io.github.strategydocs.diff.internal.merge.disclosure;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.merge.guard.Guard;
import io.github.strategydocs.diff.internal.merge.guard.GuardSearch;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.guard.Secrets;
import io.github.strategydocs.diff.internal.merge.guard.Secrets.Word;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a merge would make public without anybody having said so: the public edition of the result is to be put
 * together of what the public editions of the three versions show. What one side said where it took it to be internal is
 * in none of them, nor is what every version keeps internal for a reason of its own.
 */
public final class Exposures {

    private final Map<Side, Secrets> versions = new EnumMap<>(Side.class);

    /** Looks at the public editions of the three versions, if anything in them may be internal. */
    public Exposures(MergeNodes nodes) {
        if (canExpose(nodes)) {
            for (Side side : Side.values()) {
                versions.put(side, new Secrets(nodes.document(side)));
            }
        }
    }

    /** What the result shows of an element, a section or the document, and no version does. */
    private record Exposed(String key, TypeDescription type, Set<Word> words) {}

    /**
     * Adds what guards in a version what the result exposes. What guards it in base is needed where the sides have not
     * enough that does; and where nothing that any version has can guard it, it gets a word of its own. Gives whether
     * that is more than was known.
     */
    public boolean find(Strategy result, Set<String> decided, Guards guards) {
        if (versions.isEmpty()) {
            return false;
        }
        Secrets merged = new Secrets(result);
        Map<Side, GuardSearch> anew = new EnumMap<>(Side.class);
        Map<Side, GuardSearch> asInBase = new EnumMap<>(Side.class);
        versions.forEach((side, version) -> {
            anew.put(side, new GuardSearch(version));
            asInBase.put(side, new GuardSearch(version));
        });
        List<Exposed> all = exposed(merged, anew);
        for (Exposed exposed : all) {
            Map<Side, Set<Word>> said = new EnumMap<>(Side.class);
            versions.forEach((side, version) -> said.put(side, version.words(exposed.key(), exposed.type())));
            for (Word word : exposed.words()) {
                boolean isInBase = Objects.requireNonNull(said.get(Side.BASE)).contains(word);
                (isInBase ? asInBase : anew).forEach((side, search) -> {
                    if (Objects.requireNonNull(said.get(side)).contains(word)) {
                        search.search(exposed.key(), exposed.type(), word);
                    }
                });
            }
        }
        boolean isMore = false;
        for (Side side : List.of(Side.OURS, Side.THEIRS)) {
            isMore |= add(anew, side, true, merged, guards);
            isMore |= add(asInBase, side, false, merged, guards);
        }
        return isMore || add(asInBase, Side.BASE, false, merged, guards) || addUnguarded(all, decided, guards);
    }

    /** What speaks of something is internal with that, or else with what it stands in. */
    private boolean addUnguarded(List<Exposed> all, Set<String> decided, Guards guards) {
        boolean isMore = false;
        Set<String> concerned = concerned(decided);
        Set<String> known = Set.copyOf(guards.unguarded());
        for (Exposed exposed : all) {
            for (Word word : exposed.words()) {
                Optional<String> subject = GuardSearch.subjectOf(word.content());
                if (!isMeant(exposed.key(), concerned)
                        && subject.filter(each -> isMeant(each, concerned)).isEmpty()) {
                    String key = subject.filter(each -> !known.contains(each)).orElse(exposed.key());
                    isMore |= !key.equals(Holders.ROOT) && guards.addUnguarded(key);
                }
            }
        }
        return isMore;
    }

    /** What something was decided about, and the parts of that in any version. */
    private Set<String> concerned(Set<String> decided) {
        Set<String> concerned = new HashSet<>(decided);
        if (!decided.isEmpty()) {
            versions.values().forEach(version -> concerned.addAll(version.partsOf(decided)));
        }
        return concerned;
    }

    private boolean isMeant(String key, Set<String> concerned) {
        return versions.values().stream()
                .flatMap(version -> version.keysOf(key).stream())
                .anyMatch(concerned::contains);
    }

    private boolean add(Map<Side, GuardSearch> searches, Side side, boolean isWritten, Secrets merged, Guards guards) {
        boolean isMore = false;
        for (Guard guard : Objects.requireNonNull(searches.get(side)).found()) {
            isMore |= merged.breaks(guard, versionOf(side)) && guards.add(guard, side, isWritten);
        }
        return isMore;
    }

    /** Whether a side took all of it to be internal, and said something else there than base, or less. */
    private boolean isRewritten(String key, TypeDescription type, Side side) {
        return side != Side.BASE
                && versionOf(side).shown(key, type) == null
                && versionOf(side).isRewritten(key, type, versionOf(Side.BASE));
    }

    private Secrets versionOf(Side side) {
        return Objects.requireNonNull(versions.get(side));
    }

    /** What the result shows and no version does. Also looks for what guards in a side what it has rewritten. */
    private List<Exposed> exposed(Secrets merged, Map<Side, GuardSearch> anew) {
        List<Exposed> exposed = new ArrayList<>();
        Walker.walk(merged.edition(), (path, value) -> {
            TypeDescription type = value.typeDescription();
            String key = path.isRoot()
                    ? Holders.ROOT
                    : type.isSection()
                            ? ((AttributeStep) path.lastStep().orElseThrow()).name()
                            : type.idOf(value).orElse(null);
            if (key == null) {
                return;
            }
            Set<Word> words = merged.wordsShown(key, type);
            if (!words.equals(versionOf(Side.BASE).wordsShown(key, type))) {
                anew.forEach((side, search) -> {
                    if (isRewritten(key, type, side)) {
                        search.searchAround(key);
                    }
                });
            }
            for (Secrets version : versions.values()) {
                if (!words.isEmpty()) {
                    words.removeAll(version.wordsShown(key, type));
                }
            }
            if (!words.isEmpty()) {
                exposed.add(new Exposed(key, type, words));
            }
        });
        return exposed;
    }

    /** Whether anything is said to be internal, or who may see it is said otherwise. What the public sees is looked at only then. */
    private static boolean canExpose(MergeNodes nodes) {
        List<Disclosure> words = nodes.document(Side.BASE).disclosures();
        return words.stream().anyMatch(DisclosureMerge::isInternal)
                || !words.equals(nodes.document(Side.OURS).disclosures())
                || !words.equals(nodes.document(Side.THEIRS).disclosures());
    }
}

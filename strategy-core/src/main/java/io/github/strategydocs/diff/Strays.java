package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.internal.content.Parts;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The elements that have no partner in their own list. Those of one id and type on both sides moved; an element without
 * a partner anywhere is looked into, for what it holds may have moved out of it or into it.
 */
final class Strays {

    private final Map<String, Stray> before = new LinkedHashMap<>();
    private final Map<String, Stray> after = new LinkedHashMap<>();
    private final Deque<String> news = new ArrayDeque<>();
    private List<Stray> unopened = new ArrayList<>();

    /** An element without a partner, until one is found. */
    static final class Stray {

        private final Attribute list;
        private final Described element;
        private final ElementPath path;
        private final int index;
        private final boolean isBefore;

        @Nullable
        private final Stray holder;

        private final List<Stray> parts = new ArrayList<>();
        private boolean paired;
        private boolean dropped;
        private boolean losesParts;

        private Stray(
                Attribute list,
                Described element,
                ElementPath path,
                int index,
                boolean isBefore,
                @Nullable Stray holder) {
            this.list = list;
            this.element = element;
            this.path = path;
            this.index = index;
            this.isBefore = isBefore;
            this.holder = holder;
        }

        Attribute list() {
            return list;
        }

        Described element() {
            return element;
        }

        ElementPath path() {
            return path;
        }

        Place place() {
            return Place.of(path, index);
        }

        private void pair() {
            paired = true;
            for (Stray around = holder; around != null; around = around.holder) {
                around.losesParts = true;
            }
        }
    }

    void addBefore(Attribute list, Described element, ElementPath path, int index) {
        add(list, element, path, index, true, null);
    }

    void addAfter(Attribute list, Described element, ElementPath path, int index) {
        add(list, element, path, index, false, null);
    }

    private void add(
            Attribute list,
            Described element,
            ElementPath listPath,
            int index,
            boolean isBefore,
            @Nullable Stray holder) {
        String id = element.typeDescription().idOf(element).orElseThrow();
        Map<String, Stray> side = isBefore ? before : after;
        if (isPaired(side, id)) {
            return;
        }
        Stray stray = new Stray(list, element, listPath.member(id), index, isBefore, holder);
        if (holder != null) {
            holder.parts.add(stray);
        }
        side.put(id, stray);
        unopened.add(stray);
        news.add(id);
    }

    /** Pairs what can be paired, which may bring more strays, until nothing is left to look into. */
    void pairUp(Differ differ) {
        while (!news.isEmpty()) {
            while (!news.isEmpty()) {
                pair(news.remove(), differ);
            }
            open();
        }
    }

    private void pair(String id, Differ differ) {
        Stray one = before.get(id);
        Stray other = after.get(id);
        if (one == null
                || other == null
                || one.paired
                || one.element.typeDescription() != other.element.typeDescription()) {
            return;
        }
        one.pair();
        other.pair();
        dropParts(one, before);
        dropParts(other, after);
        differ.compareMoved(one, other);
    }

    /** What was looked into before it found its partner is compared with it after all. */
    private static void dropParts(Stray stray, Map<String, Stray> side) {
        for (Stray part : stray.parts) {
            if (!part.paired) {
                part.dropped = true;
                side.remove(part.element.typeDescription().idOf(part.element).orElseThrow());
                dropParts(part, side);
            }
        }
    }

    /** Looks one level into the elements that have found no partner. */
    private void open() {
        List<Stray> now = unopened;
        unopened = new ArrayList<>();
        for (Stray stray : now) {
            if (!stray.paired && !stray.dropped) {
                addParts(stray, stray.element, stray.path);
            }
        }
    }

    private void addParts(Stray stray, Described holder, ElementPath path) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        for (Attribute way : type.waysToIds()) {
            Object content = type.get(holder, way.index());
            ElementPath place = path.attribute(way.name());
            if (content instanceof List<?> members) {
                for (int i = 0; i < members.size(); i++) {
                    add(way, (Described) members.get(i), place, i, stray.isBefore, stray);
                }
            } else if (content != null) {
                addParts(stray, (Described) content, place);
            }
        }
    }

    /** What has found no partner came or went, with all that it holds but for what stands elsewhere. */
    void reportRest(List<Edit> edits) {
        for (Stray stray : before.values()) {
            if (isWhole(stray)) {
                edits.add(Edit.removed(stray.list, stray.place(), withoutParts(stray, before)));
            }
        }
        for (Stray stray : after.values()) {
            if (isWhole(stray)) {
                edits.add(Edit.added(stray.list, stray.place(), withoutParts(stray, after)));
            }
        }
    }

    private static boolean isWhole(Stray stray) {
        return !stray.paired && stray.holder == null;
    }

    private static Described withoutParts(Stray stray, Map<String, Stray> side) {
        return stray.losesParts ? Parts.without(stray.element, id -> isPaired(side, id)) : stray.element;
    }

    private static boolean isPaired(Map<String, Stray> side, String id) {
        return Optional.ofNullable(side.get(id)).map(stray -> stray.paired).orElse(false);
    }
}

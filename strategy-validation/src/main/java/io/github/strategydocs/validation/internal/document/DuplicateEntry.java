package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code document/duplicate-entry}. */
final class DuplicateEntry extends BuiltInRule {

    private static final int SHORT = 8;

    DuplicateEntry() {
        super(RuleMetadata.builder("document/duplicate-entry")
                .title("The same thing twice in one list")
                .why("It will be counted, resourced and reported twice, or changed in one place and not in the other.")
                .remedy("Keep one of the two; or, if two different things are meant, say what tells them apart.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (List<Located<Described>> values : context.byType()) {
            TypeDescription type = values.get(0).value().typeDescription();
            for (Attribute attribute : type.attributes()) {
                if (attribute.isSet() || (attribute.isList() && attribute.kind() == Kind.VALUE)) {
                    checkLists(context, values, attribute);
                }
            }
        }
    }

    private static void checkLists(RuleContext context, List<Located<Described>> holders, Attribute attribute) {
        for (Located<Described> holder : holders) {
            if (attribute.valueIn(holder.value()).orElse(null) instanceof List<?> list) {
                context.lookedAt();
                checkList(context, holder.path(), attribute, list);
            }
        }
    }

    private static void checkList(RuleContext context, ElementPath holder, Attribute attribute, List<?> list) {
        if (list.size() == 1) {
            return; // most lists
        }
        KeyedEntries.check(context, holder.attribute(attribute.name()), list);
        if (list.size() <= SHORT && areAllDifferent(list)) {
            return;
        }
        ElementPath path = holder.attribute(attribute.name());
        if (attribute.isSet()) {
            checkSet(context, path, list);
        } else {
            checkSiblings(context, path, list);
        }
    }

    /** Tells quickly of a short list that there is nothing to find, as mostly. */
    private static boolean areAllDifferent(List<?> list) {
        for (int i = 1; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!areDifferent(list.get(i), list.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areDifferent(Object one, Object other) {
        if (one instanceof Described left && other instanceof Described right) {
            return Likeness.areClearlyDifferent(left, right);
        }
        return !one.equals(other);
    }

    private static void checkSet(RuleContext context, ElementPath path, List<?> list) {
        Set<Object> met = new HashSet<>();
        Set<Object> reported = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object entry = list.get(i);
            if (!met.add(entry) && reported.add(entry)) {
                String text = entry instanceof Enum<?> constant ? Constants.nameOf(constant) : (String) entry;
                context.finding(path.member(i + 1))
                        .about(text)
                        .argument("entry", text)
                        .argument("name", context.nameOf(text))
                        .report("{place}: {name} is there more than once.");
            }
        }
    }

    /**
     * Compares names first: few values are compared in full, those whose names are alike. The keys are texts, since a
     * hash table keeps its speed where hash codes collide only if its keys have an order.
     */
    private static void checkSiblings(RuleContext context, ElementPath path, List<?> list) {
        List<Integer> nameless = new ArrayList<>();
        Map<String, Integer> firstOfTitle = new HashMap<>();
        Map<String, List<Integer>> byTitle = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Described member = (Described) list.get(i);
            Optional<String> title = member.typeDescription().titleOf(member);
            if (title.isEmpty()) {
                nameless.add(i);
            } else {
                Integer first = firstOfTitle.putIfAbsent(title.get(), i);
                if (first != null) {
                    namesakes(byTitle, title.get(), first).add(i);
                }
            }
        }
        checkNamesakes(context, path, list, nameless);
        for (List<Integer> namesakes : byTitle.values()) {
            checkNamesakes(context, path, list, namesakes);
        }
    }

    private static List<Integer> namesakes(Map<String, List<Integer>> byTitle, String title, int first) {
        List<Integer> namesakes = byTitle.get(title);
        if (namesakes == null) {
            namesakes = new ArrayList<>();
            namesakes.add(first);
            byTitle.put(title, namesakes);
        }
        return namesakes;
    }

    private static void checkNamesakes(RuleContext context, ElementPath path, List<?> list, List<Integer> namesakes) {
        if (namesakes.size() < 2) {
            return;
        }
        Map<Integer, List<Integer>> byHash = new LinkedHashMap<>();
        for (int index : namesakes) {
            if (!Likeness.saysMoreThanItsName((Described) list.get(index))) {
                continue;
            }
            int hash = Likeness.hashOfTexts((Described) list.get(index));
            List<Integer> alike = byHash.get(hash);
            if (alike == null) {
                alike = new ArrayList<>();
                byHash.put(hash, alike);
            }
            alike.add(index);
        }
        for (List<Integer> alike : byHash.values()) {
            if (alike.size() > 1) {
                checkAlike(context, path, list, alike);
            }
        }
    }

    private static void checkAlike(RuleContext context, ElementPath path, List<?> list, List<Integer> alike) {
        Map<String, Integer> met = new HashMap<>();
        for (int index : byId(list, alike)) {
            Described member = (Described) list.get(index);
            Integer first = met.putIfAbsent(Likeness.of(member), index);
            if (first != null) {
                boolean hasId = member.typeDescription().id().isPresent();
                context.finding(memberPath(path, list, index))
                        .argument("first", hasId ? idOf((Described) list.get(first)) : first + 1)
                        .report(
                                hasId
                                        ? "{place} is there twice: but for the id, it says the same as the one with the id "
                                                + "\"{first}\"."
                                        : "{place} is there twice: it says the same as number {first} of the list.");
            }
        }
    }

    /** Which of two is the one too many must not depend on which of them stands first. */
    private static List<Integer> byId(List<?> list, List<Integer> namesakes) {
        List<Integer> sorted = new ArrayList<>(namesakes);
        sorted.sort(new Comparator<>() {
            @Override
            public int compare(Integer one, Integer other) {
                return idOf((Described) list.get(one)).compareTo(idOf((Described) list.get(other)));
            }
        });
        return sorted;
    }

    /** Members without an id stay as they are: their keys tell them apart, and which of several with one key it is. */
    private static String idOf(Described member) {
        return member.typeDescription().idOf(member).orElse("");
    }

    private static ElementPath memberPath(ElementPath list, List<?> members, int index) {
        Described member = (Described) members.get(index);
        Optional<String> id = member.typeDescription().idOf(member);
        return id.isPresent() ? list.member(id.get()) : list.member(index + 1);
    }
}

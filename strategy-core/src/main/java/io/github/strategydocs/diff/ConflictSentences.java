package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Guards.Need;
import io.github.strategydocs.diff.MergeNode.Occurrence;
import io.github.strategydocs.diff.RemovalMerge.Touch;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Says conflicts in plain words. */
final class ConflictSentences {

    private ConflictSentences() {}

    static String attribute(MergeNode node, Attribute attribute) {
        String words = Names.words(attribute.name());
        return "Both sides changed "
                + (words.endsWith(" of")
                        ? "what " + nameOf(node) + " is " + words
                        : "the " + words + " of " + nameOf(node))
                + ", differently.";
    }

    static String emptied(MergeNode node, Attribute attribute) {
        return "Both sides together would leave nothing of the " + Names.words(attribute.name()) + " of " + nameOf(node)
                + ".";
    }

    static String unknownProperty(MergeNode node, String property) {
        return "Both sides changed the property \"" + property + "\" of " + nameOf(node) + ", differently.";
    }

    static String member(MergeNode node, Attribute list) {
        return "Both sides changed " + oneOf(list) + " of " + nameOf(node) + ", differently.";
    }

    static String memberRemoved(MergeNode node, Attribute list, Side remover) {
        return capital(nameOf(remover)) + " removed " + oneOf(list) + " of " + nameOf(node) + ", which "
                + nameOf(remover.opposite()) + " changed.";
    }

    /** A list is called by what is in it, as "observations", or as a whole, as "glossary". */
    private static String oneOf(Attribute list) {
        String name = Names.words(list.name());
        return (name.endsWith("s") ? "one of the " : "an entry in the ") + name;
    }

    static String memberAddedTwice(MergeNode node, Attribute list) {
        return "Both sides added one to the " + Names.words(list.name()) + " of " + nameOf(node)
                + ", under the same key and with different content.";
    }

    static String removal(MergeNode removed, Side keeper, Touch touch) {
        String how = switch (touch) {
            case CHANGED -> " changed it or something in it.";
            case MOVED -> " moved it or something in it.";
            case FILLED -> " put something into it.";
            case REFERRED -> " refers to it or to something in it anew.";
            case RELIED_ON -> " took parts of it, or what is said of it, to be internal.";
        };
        return capital(nameOf(keeper.opposite())) + " removed " + nameOf(removed) + ", and " + nameOf(keeper) + how;
    }

    static String addedTwice(MergeNode added, boolean isAtOnePlace) {
        return "Both sides added " + nameOf(added)
                + (isAtOnePlace ? ", with different content." : ", at different places.");
    }

    static String sharedId(String id, List<MergeNode> sharing) {
        StringBuilder names = new StringBuilder();
        for (MergeNode node : sharing) {
            names.append(names.length() == 0 ? "" : " and for ").append(nameOf(node));
        }
        return "The id \"" + id + "\" would stand for " + names + ".";
    }

    static String movedTwice(MergeNode moved) {
        return capital(nameOf(Side.OURS)) + " moved " + nameOf(moved) + " to " + holderOf(moved, Side.OURS) + ", "
                + nameOf(Side.THEIRS) + " to " + holderOf(moved, Side.THEIRS) + ".";
    }

    private static String holderOf(MergeNode node, Side side) {
        Occurrence occurrence = Objects.requireNonNull(node.original(side));
        return "the "
                + Names.words(Objects.requireNonNull(occurrence.attribute()).name()) + " of "
                + nameOf(occurrence.holderNode());
    }

    static String order(MergeNode node, Attribute list) {
        return "Both sides reordered the " + Names.words(list.name()) + " of " + nameOf(node) + ", differently.";
    }

    static String accountable(MergeNode node) {
        return "Each side made somebody else accountable for " + nameOf(node) + ".";
    }

    /** Something became public, by a word or without its whole. */
    static String disclosure(MergeNodes nodes, String subject, Side discloser, Need need) {
        String name = nameOf(nodes, subject);
        List<MergeNode> found = nodes.of(subject);
        if (need != Need.IN_BASE && !found.isEmpty() && found.stream().noneMatch(node -> node.isIn(discloser))) {
            return capital(nameOf(discloser)) + " removed " + name + " and what is said of who may see it, and "
                    + nameOf(discloser.opposite()) + " took it to be internal"
                    + (need == Need.WRITTEN ? " and said something new there." : ".");
        }
        return disclosed(discloser, "made " + name + " public", "it", name, need);
    }

    /** What is internal by default became public by a word. */
    static String disclosureOfAll(MergeNodes nodes, String subject, Side discloser, Need need) {
        String name = "all of " + nameOf(nodes, subject);
        return disclosed(discloser, "made " + name + " public", "a part", name, need);
    }

    static String movedToPublic(MergeNode moved, Side mover, Need need) {
        String name = nameOf(moved);
        String how = "moved " + name + " to " + holderOf(moved, mover) + ", where it is public";
        return disclosed(mover, how, "it", name, need);
    }

    /** Something would become public of which no single edit can be asked about. */
    static String exposed(MergeNodes nodes, Set<String> subjects) {
        StringBuilder names = new StringBuilder();
        for (String subject : subjects) {
            names.append(names.length() == 0 ? "" : " and of ").append(nameOf(nodes, subject));
        }
        return "Both sides together make public of " + names + " what is public in no version.";
    }

    private static String disclosed(Side discloser, String how, String what, String name, Need need) {
        return switch (need) {
            case WRITTEN ->
                capital(nameOf(discloser)) + " " + how + ", and " + nameOf(discloser.opposite()) + " took " + what
                        + " to be internal and said something new there.";
            case KEPT -> "Both sides together make " + name + " public, which each of them took to be internal.";
            case IN_BASE ->
                "If " + name + " became public, so would what was said there before, which neither side made public.";
        };
    }

    private static String nameOf(MergeNodes nodes, String key) {
        if (!nodes.of(key).isEmpty()) {
            return nameOf(nodes.of(key).get(0));
        }
        Optional<TypeDescription> section = Strategy.description()
                .attribute(key)
                .flatMap(Attribute::valueType)
                .filter(TypeDescription::isSection);
        return section.map(ConflictSentences::nameOfSection)
                .or(() -> nodes.document(Side.BASE).index().find(key).map(ConflictSentences::nameOf))
                .orElse("\"" + key + "\"");
    }

    static String cycle(MergeNode node, Attribute attribute) {
        return "Both sides together make a circle of \"" + Names.words(attribute.name()) + "\" through " + nameOf(node)
                + ".";
    }

    private static String nameOf(Side side) {
        return side == Side.OURS ? "our side" : "their side";
    }

    /** The title in quotation marks where there is one, and else the type with the id. */
    private static String nameOf(MergeNode node) {
        String type = node.type().label().replace('-', ' ');
        if (node.id().equals(Holders.ROOT)) {
            return "the document";
        }
        if (node.type().isSection()) {
            return nameOfSection(node.type());
        }
        Versions<Described> values = node.values();
        for (Side side : Side.values()) {
            Described value = values.in(side);
            if (value != null && titleOf(value).isPresent()) {
                return nameOf(value);
            }
        }
        return "the " + type + " \"" + node.id() + "\"";
    }

    private static String nameOfSection(TypeDescription section) {
        return "the section " + section.label().replace('-', ' ');
    }

    private static String nameOf(Described element) {
        TypeDescription type = element.typeDescription();
        String name = titleOf(element).orElseGet(() -> type.idOf(element).orElseThrow());
        return "the " + type.label().replace('-', ' ') + " \"" + name + "\"";
    }

    private static Optional<String> titleOf(Described element) {
        return element.typeDescription().titleOf(element).filter(title -> !title.isBlank());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

package io.github.strategydocs.diff.internal.merge.conflict;

import io.github.strategydocs.diff.ConflictForm;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.merge.guard.Guards.Need;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Occurrence;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Sides;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.spi.Message;
import io.github.strategydocs.metamodel.spi.MessageTemplate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Says conflicts in plain words, and what is to be known of them to say it in others. */
public final class ConflictSentences {

    /** Each taken apart once, and not for each conflict. */
    private static final Map<ConflictForm, MessageTemplate> TEMPLATES = templates();

    private ConflictSentences() {}

    private static Map<ConflictForm, MessageTemplate> templates() {
        Map<ConflictForm, MessageTemplate> templates = new EnumMap<>(ConflictForm.class);
        for (ConflictForm form : ConflictForm.values()) {
            templates.put(form, new MessageTemplate(form.template()));
        }
        return templates;
    }

    /** Both sides changed an attribute. */
    public static Message attribute(MergeNode node, Attribute attribute) {
        String words = Names.words(attribute.name());
        ElementName name = ElementName.of(node);
        return about(name, ConflictForm.ATTRIBUTE_CHANGED_TWICE)
                .with(
                        "attribute",
                        attribute.name(),
                        words.endsWith(" of")
                                ? "what " + name.words() + " is " + words
                                : "the " + words + " of " + name.words());
    }

    /** Both sides together leave nothing in a list. */
    public static Message emptied(MergeNode node, Attribute attribute) {
        ElementName name = ElementName.of(node);
        return about(name, ConflictForm.LIST_EMPTIED).with("attribute", attribute.name(), placeIn(name, attribute));
    }

    private static String placeIn(ElementName holder, Attribute attribute) {
        return "the " + Names.words(attribute.name()) + " of " + holder.words();
    }

    /** Both sides changed a property that the format does not know. */
    public static Message unknownProperty(MergeNode node, String property) {
        return about(node, ConflictForm.PROPERTY_CHANGED_TWICE).with("property", property, "\"" + property + "\"");
    }

    /** Both sides changed a member of a list. */
    public static Message member(MergeNode node, Attribute list) {
        return about(node, ConflictForm.MEMBER_CHANGED_TWICE).with("list", list.name(), oneOf(list));
    }

    /** One side removed a member of a list that the other changed. */
    public static Message memberRemoved(MergeNode node, Attribute list, Side remover) {
        return bySide(about(node, ConflictForm.MEMBER_REMOVED), remover).with("list", list.name(), oneOf(list));
    }

    /** A list is called by what is in it, as "observations", or as a whole, as "glossary". */
    private static String oneOf(Attribute list) {
        String name = Names.words(list.name());
        return (name.endsWith("s") ? "one of the " : "an entry in the ") + name;
    }

    /** Both sides added a member to a list, under the same key. */
    public static Message memberAddedTwice(MergeNode node, Attribute list) {
        return about(node, ConflictForm.MEMBER_ADDED_TWICE).with("list", list.name(), Names.words(list.name()));
    }

    /** One side removed an element with which the other did something. */
    public static Message removal(MergeNode removed, Side keeper, Touch touch) {
        ConflictForm form = switch (touch) {
            case CHANGED -> ConflictForm.REMOVED_AND_CHANGED;
            case MOVED -> ConflictForm.REMOVED_AND_MOVED;
            case FILLED -> ConflictForm.REMOVED_AND_FILLED;
            case REFERRED -> ConflictForm.REMOVED_AND_REFERRED_TO;
            case RELIED_ON -> ConflictForm.REMOVED_AND_RELIED_ON;
        };
        return bySide(about(removed, form), Sides.opposite(keeper));
    }

    /** Both sides added an element. */
    public static Message addedTwice(MergeNode added, boolean isAtOnePlace) {
        return about(added, isAtOnePlace ? ConflictForm.ADDED_WITH_OTHER_CONTENT : ConflictForm.ADDED_AT_OTHER_PLACE);
    }

    /** Several elements would share an id. */
    public static Message sharedId(String id, List<MergeNode> sharing) {
        List<ElementName> names = sharing.stream().map(ElementName::of).toList();
        return begin(ConflictForm.SHARED_ID)
                .with("element", id, "\"" + id + "\"")
                .with("types", types(names), joined(names, " and for "))
                .with("titles", titles(names));
    }

    /** Each side moved an element to another place. */
    public static Message movedTwice(MergeNode moved) {
        Message message = about(moved, ConflictForm.MOVED_TO_TWO_PLACES);
        for (Side side : List.of(Side.OURS, Side.THEIRS)) {
            Occurrence occurrence = Objects.requireNonNull(moved.original(side));
            Attribute list = Objects.requireNonNull(occurrence.attribute());
            ElementName holder = ElementName.of(occurrence.holderNode());
            String name = Constants.nameOf(side);
            message.with(name, list.name(), placeIn(holder, list))
                    .with(name + "Element", holder.element())
                    .with(name + "Type", holder.type())
                    .with(name + "Title", holder.title());
        }
        return message;
    }

    /** Both sides reordered a list. */
    public static Message order(MergeNode node, Attribute list) {
        return about(node, ConflictForm.REORDERED_TWICE).with("list", list.name(), Names.words(list.name()));
    }

    /** Each side names another one who is accountable. */
    public static Message accountable(MergeNode node) {
        return about(node, ConflictForm.ACCOUNTABLE_TWICE);
    }

    /** Something became public, by a word or without its whole. */
    public static Message disclosure(MergeNodes nodes, String subject, Side discloser, Need need) {
        ElementName name = ElementName.of(nodes, subject);
        List<MergeNode> found = nodes.of(subject);
        if (need != Need.IN_BASE && !found.isEmpty() && found.stream().noneMatch(node -> node.isIn(discloser))) {
            boolean isWritten = need == Need.WRITTEN;
            return bySide(about(name, ConflictForm.DISCLOSED_BY_REMOVAL), discloser)
                    .with("isWritten", isWritten, isWritten ? " and said something new there" : "");
        }
        return need == Need.WRITTEN
                ? bySide(about(name, ConflictForm.MADE_PUBLIC), discloser)
                : together(name, false, need);
    }

    /** What is internal by default became public by a word. */
    public static Message disclosureOfAll(MergeNodes nodes, String subject, Side discloser, Need need) {
        ElementName name = ElementName.of(nodes, subject);
        return need == Need.WRITTEN
                ? bySide(about(name, ConflictForm.ALL_MADE_PUBLIC), discloser)
                : together(name, true, need);
    }

    /** Something became public by where it was moved. */
    public static Message movedToPublic(MergeNode moved, Side mover, Need need) {
        ElementName name = ElementName.of(moved);
        if (need != Need.WRITTEN) {
            return together(name, false, need);
        }
        Occurrence occurrence = Objects.requireNonNull(moved.original(mover));
        Attribute list = Objects.requireNonNull(occurrence.attribute());
        ElementName holder = ElementName.of(occurrence.holderNode());
        return bySide(about(name, ConflictForm.MOVED_TO_PUBLIC), mover)
                .with("list", list.name(), placeIn(holder, list))
                .with("to", holder.element())
                .with("toType", holder.type())
                .with("toTitle", holder.title());
    }

    /** No side alone would make it public. */
    private static Message together(ElementName name, boolean isAll, Need need) {
        Message message = about(name, need == Need.KEPT ? ConflictForm.PUBLIC_TOGETHER : ConflictForm.PUBLIC_FROM_BASE);
        message.with("isAll", isAll);
        return isAll ? message.withWords("element", "all of " + name.words()) : message;
    }

    /** Something would become public of which no single edit can be asked about. */
    public static Message exposed(MergeNodes nodes, Set<String> subjects) {
        List<ElementName> names =
                subjects.stream().map(subject -> ElementName.of(nodes, subject)).toList();
        return begin(ConflictForm.EXPOSED)
                .with("elements", List.copyOf(subjects), joined(names, " and of "))
                .with("types", types(names))
                .with("titles", titles(names));
    }

    /** Both sides together make a circle. */
    public static Message cycle(MergeNode node, Attribute attribute) {
        return about(node, ConflictForm.CIRCLE)
                .with("attribute", attribute.name(), "\"" + Names.words(attribute.name()) + "\"");
    }

    private static Message about(MergeNode node, ConflictForm form) {
        return about(ElementName.of(node), form);
    }

    private static Message about(ElementName name, ConflictForm form) {
        return begin(form)
                .with("element", name.element())
                .withWords("element", name.words())
                .with("type", name.type())
                .with("title", name.title());
    }

    private static Message begin(ConflictForm form) {
        return Message.of(form, Objects.requireNonNull(TEMPLATES.get(form)));
    }

    private static Message bySide(Message message, Side side) {
        String words = nameOf(side);
        return message.with("side", side, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                .with("other", Sides.opposite(side), nameOf(Sides.opposite(side)));
    }

    private static String nameOf(Side side) {
        return side == Side.OURS ? "our side" : "their side";
    }

    private static String joined(List<ElementName> names, String between) {
        return names.stream().map(ElementName::words).collect(Collectors.joining(between));
    }

    private static List<String> types(List<ElementName> names) {
        return names.stream().map(ElementName::type).toList();
    }

    private static List<String> titles(List<ElementName> names) {
        return names.stream().map(name -> name.title().orElse("")).toList();
    }
}

package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays out whatever a value holds, attribute by attribute as the format describes it: short facts in one list, what is
 * told at length as paragraphs, and what it is made of as tables, or as parts of their own where a table cannot hold them.
 */
final class Listing {

    /** What is read before all else, without its name. */
    private static final Set<String> TOLD = Set.of("narrative", "description", "statement", "text", "definition");

    /** More columns than these cannot be read in a row. */
    private static final int MOST_COLUMNS = 6;

    /** A text that is longer is told, not tabulated. */
    private static final int CELL_LENGTH = 400;

    private final Sayings sayings;
    private final Marks marks;

    Listing(Sayings sayings, Marks marks) {
        this.sayings = sayings;
        this.marks = marks;
    }

    /** A value with its heading. */
    Part part(Described value) {
        Phrase heading = sayings.title(value);
        List<Block> blocks = new ArrayList<>();
        Optional<String> anchor = Optional.empty();
        List<Tag> tags = List.of();
        if (value instanceof Element element) {
            anchor = Optional.of(Anchors.of(element.id()));
            tags = marks.tags(element.id());
            addRemarks(blocks, element.id());
        }
        blocks.addAll(blocks(value));
        return new Part(anchor, new Phrase(heading.text(), Optional.empty(), heading.isDocuments()), tags, blocks);
    }

    private void addRemarks(List<Block> blocks, String element) {
        if (!marks.remarks(element).isEmpty()) {
            blocks.add(new Block.Remarks(marks.remarks(element)));
        }
    }

    /** All that a value holds but its id and its title. */
    List<Block> blocks(Described value) {
        return blocks(value, value.typeDescription().attributes());
    }

    /** What a value holds in some of its attributes. */
    List<Block> blocks(Described value, List<Attribute> attributes) {
        List<Block> told = new ArrayList<>();
        List<Block.Field> facts = new ArrayList<>();
        List<Block> made = new ArrayList<>();
        for (Attribute attribute : attributes) {
            Optional<Object> content = isNaming(attribute) ? Optional.empty() : attribute.valueIn(value);
            if (content.isEmpty()) {
                continue;
            }
            if (TOLD.contains(attribute.name()) && attribute.kind() == Kind.TEXT) {
                told.add(new Block.Prose(sayings.lines(attribute, content.get())));
            } else if (isMade(attribute, content.get())) {
                made.addAll(made(attribute, content.get()));
            } else {
                facts.add(new Block.Field(Labels.of(attribute), sayings.lines(attribute, content.get())));
            }
        }
        facts.addAll(unknown(value));
        if (!facts.isEmpty()) {
            told.add(new Block.Facts(facts));
        }
        told.addAll(made);
        return told;
    }

    private static boolean isNaming(Attribute attribute) {
        return attribute.isId() || attribute.owner().title().equals(Optional.of(attribute));
    }

    /** Properties that the format does not know: whoever wrote them there wants them read. */
    private static List<Block.Field> unknown(Described value) {
        List<Block.Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonValue> property :
                value.unknownProperties().members().entrySet()) {
            Phrase content = Phrase.theirs(property.getValue().toString());
            fields.add(new Block.Field(property.getKey(), List.of(List.of(content))));
        }
        return fields;
    }

    private static boolean isMade(Attribute attribute, Object content) {
        return attribute.kind() == Kind.VALUE && !isShort(content);
    }

    private static boolean isShort(Object content) {
        return content instanceof Deadline || content instanceof Timeframe || content instanceof Quantity;
    }

    private List<Block> made(Attribute attribute, Object content) {
        if (!(content instanceof List<?> list)) {
            Described one = (Described) content;
            return List.of(new Block.Inner(
                    new Part(Optional.empty(), Phrase.ours(Labels.of(attribute)), List.of(), blocks(one))));
        }
        List<Described> members = list.stream().map(Described.class::cast).toList();
        List<Attribute> columns = columns(attribute, members);
        if (isTabular(members, columns)) {
            return List.of(table(Labels.of(attribute), members, columns));
        }
        List<Block> parts = new ArrayList<>();
        for (Described member : members) {
            parts.add(new Block.Inner(part(member)));
        }
        return List.of(
                new Block.Inner(new Part(Optional.empty(), Phrase.ours(Labels.of(attribute)), List.of(), parts)));
    }

    /** The attributes that any member has, its name first. */
    private static List<Attribute> columns(Attribute attribute, List<Described> members) {
        List<Attribute> columns = new ArrayList<>();
        for (Attribute candidate : attribute.valueType().orElseThrow().attributes()) {
            if (!candidate.isId()
                    && members.stream()
                            .anyMatch(member -> candidate.valueIn(member).isPresent())) {
                boolean isTitle = candidate.owner().title().equals(Optional.of(candidate));
                columns.add(isTitle ? 0 : columns.size(), candidate);
            }
        }
        return columns;
    }

    private static boolean isTabular(List<Described> members, List<Attribute> columns) {
        return !columns.isEmpty()
                && columns.size() <= MOST_COLUMNS
                && members.stream().allMatch(member -> fits(member, columns));
    }

    private static boolean fits(Described member, List<Attribute> columns) {
        for (Attribute column : columns) {
            Object content = column.valueIn(member).orElse("");
            boolean isLong = content instanceof String text && text.length() > CELL_LENGTH;
            if (isLong || (column.kind() == Kind.VALUE && column.isList())) {
                return false;
            }
        }
        return member.unknownProperties().isEmpty();
    }

    private Block table(String caption, List<Described> members, List<Attribute> columns) {
        List<Block.Row> rows = new ArrayList<>();
        for (Described member : members) {
            List<List<List<Phrase>>> cells = new ArrayList<>();
            for (Attribute column : columns) {
                cells.add(column.valueIn(member)
                        .map(content -> sayings.lines(column, content))
                        .orElse(List.of()));
            }
            rows.add(row(member, cells));
        }
        return new Block.Table(caption, columns.stream().map(Labels::of).toList(), rows);
    }

    private Block.Row row(Described member, List<List<List<Phrase>>> cells) {
        return member instanceof Element element
                ? new Block.Row(
                        Optional.of(Anchors.of(element.id())),
                        cells,
                        marks.tags(element.id()),
                        marks.remarks(element.id()))
                : new Block.Row(Optional.empty(), cells, List.of(), List.of());
    }
}

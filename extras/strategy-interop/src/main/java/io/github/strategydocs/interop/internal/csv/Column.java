package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.Optional;
import javax.annotation.Nullable;

/** What stands below one heading. */
sealed interface Column {

    /** The heading. */
    String heading();

    /** The text of the cell of an element; empty if there is nothing to say, or nothing that a cell can. */
    String textOf(Described element);

    /**
     * Reads the text of a cell into a draft.
     *
     * @param base the element as it was, or null if it is new
     * @throws Unreadable if the cell does not say what the column asks for
     */
    void read(String text, @Nullable Described base, Draft into, CellReader reader, CellPlace place);

    /** The column of an attribute. */
    record OfAttribute(Attribute attribute) implements Column {

        @Override
        public String heading() {
            return CellWords.heading(attribute);
        }

        @Override
        public String textOf(Described element) {
            return CellWriter.cell(attribute, attribute.valueIn(element));
        }

        @Override
        public void read(String text, @Nullable Described base, Draft into, CellReader reader, CellPlace place) {
            Optional<Object> before = base == null ? Optional.empty() : attribute.valueIn(base);
            Object content = reader.read(attribute, text, before, place);
            if (content == null && attribute.isMandatory() && !attribute.isId()) {
                throw new Unreadable(
                        ImportProblemCode.MISSING_ELEMENT,
                        CellWords.a(CellWords.of(attribute.owner())) + " needs " + attribute.label(),
                        Optional.empty());
            }
            into.set(attribute, content);
        }
    }

    /** The column of an unknown property, of which a cell says a text. */
    record OfExtension(String name) implements Column {

        @Override
        public String heading() {
            return name;
        }

        @Override
        public String textOf(Described element) {
            return element.unknownProperties().get(name).orElse(JsonValue.NULL) instanceof JsonText content
                    ? Token.alone(content.text())
                    : "";
        }

        @Override
        public void read(String text, @Nullable Described base, Draft into, CellReader reader, CellPlace place) {
            into.setUnknown(
                    text.isEmpty()
                            ? into.unknown().without(name)
                            : into.unknown().with(name, JsonValue.of(Token.readAlone(text))));
        }
    }
}

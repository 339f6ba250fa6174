package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a value says, whatever its id and the ids of what it holds, written as a text. Values themselves are no keys for
 * a hash table: a hostile document can give all of them the same hash code, and they have no order to fall back on.
 */
final class Likeness {

    private static final int FACTOR = 31;

    private final StringBuilder text = new StringBuilder();

    private Likeness() {}

    /** Whether there is more to compare than an id and a name. */
    static boolean saysMoreThanItsName(Described value) {
        TypeDescription type = value.typeDescription();
        Optional<Attribute> name = type.title();
        if (!value.unknownProperties().isEmpty()) {
            return true;
        }
        for (Attribute attribute : type.attributes()) {
            boolean isName = attribute.name().equals("id") || name.equals(Optional.of(attribute));
            if (!isName && attribute.valueIn(value).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Tells of most pairs, at little cost, that they are not alike: some text or constant differs. */
    static boolean areClearlyDifferent(Described one, Described other) {
        TypeDescription type = one.typeDescription();
        if (!type.equals(other.typeDescription())) {
            return true;
        }
        for (Attribute attribute : type.attributes()) {
            if (!attribute.isId()) {
                Object left = attribute.valueIn(one).orElse("");
                Object right = attribute.valueIn(other).orElse("");
                boolean isPlain = left instanceof String || left instanceof Enum<?>;
                if (isPlain && !left.equals(right)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells of most values that they are not alike: a number that values share which differ in nothing but ids. */
    static int hashOfTexts(Described value) {
        int hash = 0;
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (!attribute.isId() && attribute.valueIn(value).orElse(null) instanceof String word) {
                hash = FACTOR * hash + word.hashCode();
            }
        }
        return hash;
    }

    /** A text that two values share if, and only if, they differ in nothing but ids. */
    static String of(Described value) {
        Likeness likeness = new Likeness();
        likeness.add(value);
        return likeness.text.toString();
    }

    private void add(Described value) {
        TypeDescription type = value.typeDescription();
        addText(type.name());
        for (Attribute attribute : type.attributes()) {
            if (!attribute.isId()) {
                addContent(attribute, attribute.valueIn(value));
            }
        }
        addJson(value.unknownProperties());
    }

    private void addContent(Attribute attribute, Optional<Object> content) {
        if (content.isEmpty()) {
            text.append('-');
        } else if (content.get() instanceof List<?> list) {
            addCount('[', list.size());
            if (attribute.isSet()) {
                addSet(list);
            } else {
                for (Object member : list) {
                    addOne(member);
                }
            }
        } else {
            addOne(content.get());
        }
    }

    /** The order of a set says nothing. */
    private void addSet(List<?> members) {
        List<String> words = new ArrayList<>(members.size());
        for (Object member : members) {
            words.add(word(member));
        }
        words.sort(null);
        for (String word : words) {
            addText(word);
        }
    }

    private void addOne(Object content) {
        if (content instanceof Described value) {
            add(value);
        } else {
            addText(word(content));
        }
    }

    private static String word(Object content) {
        if (content instanceof Enum<?> constant) {
            return constant.name();
        }
        return content instanceof Decimal number ? number.canonicalText() : content.toString();
    }

    /** JSON nests to a fixed depth too. */
    private void addJson(JsonValue json) {
        if (json instanceof JsonObject object) {
            addCount('{', object.members().size());
            for (Map.Entry<String, JsonValue> member : new TreeMap<>(object.members()).entrySet()) {
                addText(member.getKey());
                addJson(member.getValue());
            }
        } else if (json instanceof JsonArray array) {
            addCount('[', array.items().size());
            array.items().forEach(this::addJson);
        } else if (json instanceof JsonText quoted) {
            text.append('"');
            addText(quoted.text());
        } else {
            addText(json instanceof JsonNumber number ? number.number().canonicalText() : json.toString());
        }
    }

    /** With its length, so that no text can pass for two. */
    private void addText(String word) {
        text.append(word.length()).append(':').append(word);
    }

    private void addCount(char bracket, int count) {
        text.append(bracket).append(count).append(':');
    }
}

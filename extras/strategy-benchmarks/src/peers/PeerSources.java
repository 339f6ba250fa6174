import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Cardinality;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the models of the peers from the metamodel: mutable classes, records, and Immutables values, each with the same
 * attributes as ours, so that all libraries read and write the same document whole.
 *
 * <p>The peers are spared work wherever a choice had to be made: dates and durations are plain text for them, and a
 * deadline is one type with the attributes of all variants.
 *
 * <p>The build runs this file as it stands; its one argument is the folder for the sources.
 */
public final class PeerSources {

    private static final String PACKAGE = "io.github.strategydocs.benchmarks.peer";

    private final Path root;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, Constants> enums = new LinkedHashMap<>();

    private PeerSources(Path root) {
        this.root = root;
    }

    /** A type of the peers' models. */
    private record Shape(String name, List<Field> fields) {}

    /** One attribute: what it is called in JSON and in Java, the Java type of one value, and how many there are. */
    private record Field(String jsonName, String name, String type, Cardinality cardinality) {

        static Field of(Attribute attribute) {
            String name = attribute.name().replace("$", "");
            return new Field(attribute.name(), name, javaType(attribute), attribute.cardinality());
        }

        Field optional() {
            return new Field(jsonName, name, type, Cardinality.OPTIONAL);
        }

        boolean isList() {
            return cardinality == Cardinality.LIST || cardinality == Cardinality.MANDATORY_LIST;
        }

        String declaredType() {
            return isList() ? "java.util.List<" + type + ">" : type;
        }

        String optionalType() {
            return cardinality == Cardinality.OPTIONAL ? "java.util.Optional<" + type + ">" : declaredType();
        }

        String annotation() {
            return jsonName.equals(name) ? "" : "@com.fasterxml.jackson.annotation.JsonProperty(\"" + jsonName + "\") ";
        }

        String capitalName() {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }

        private static String javaType(Attribute attribute) {
            return switch (attribute.kind()) {
                case TEXT, REFERENCE, DATE, SPAN -> "String";
                case BOOLEAN -> "Boolean";
                case LEVEL -> "Integer";
                // A number or a word: whatever Jackson finds.
                case RATING -> "Object";
                case DECIMAL -> "java.math.BigDecimal";
                case CONSTANT -> PACKAGE + "." + enumType(attribute).getSimpleName();
                case VALUE -> attribute.valueType().orElseThrow().name();
            };
        }
    }

    private static Class<?> enumType(Attribute attribute) {
        return attribute.constants().orElseThrow().values().get(0).getDeclaringClass();
    }

    public static void main(String[] arguments) {
        PeerSources sources = new PeerSources(Path.of(arguments[0]));
        sources.collect(Strategy.description());
        sources.write();
    }

    private void collect(TypeDescription type) {
        if (shapes.containsKey(type.name())) {
            return;
        }
        // Before its fields are known, so that a type that holds itself does not come round again.
        shapes.put(type.name(), new Shape(type.name(), List.of()));
        List<Field> fields = new ArrayList<>();
        for (Attribute attribute : attributesOf(type)) {
            fields.add(Field.of(attribute));
            if (attribute.kind() == Kind.CONSTANT) {
                enums.put(
                        enumType(attribute).getSimpleName(),
                        attribute.constants().orElseThrow());
            }
            attribute.valueType().ifPresent(this::collect);
        }
        if (type.variants().isEmpty()) {
            shapes.put(type.name(), new Shape(type.name(), fields));
        } else {
            shapes.remove(type.name());
            shapes.put(type.name() + "Object", variants(type, fields));
            shapes.put(type.name(), new Shape(type.name(), List.of()));
        }
    }

    private static List<Attribute> attributesOf(TypeDescription type) {
        if (type.variants().isEmpty()) {
            return type.attributes();
        }
        return type.variants().stream()
                .flatMap(variant -> variant.attributes().stream())
                .toList();
    }

    private static Shape variants(TypeDescription type, List<Field> fields) {
        Map<String, Field> union = new LinkedHashMap<>();
        String tag = TypeDescription.VARIANT_PROPERTY;
        union.put(tag, new Field(tag, tag, "String", Cardinality.MANDATORY));
        fields.forEach(field -> union.putIfAbsent(field.name(), field.optional()));
        return new Shape(type.name() + "Object", List.copyOf(union.values()));
    }

    private void write() {
        enums.forEach((name, constants) -> file("", name, enumSource(name, constants)));
        for (Shape shape : shapes.values()) {
            write("pojo", shape, PeerSources::pojo);
            write("records", shape, PeerSources::recordSource);
            write("immutables", shape, PeerSources::immutable);
        }
    }

    private void write(String flavour, Shape shape, Function<Shape, String> source) {
        boolean shorthand = shape.fields().isEmpty();
        file("." + flavour, shape.name(), shorthand ? shorthand(shape.name()) : source.apply(shape));
    }

    private void file(String subpackage, String name, String source) {
        Path path = root.resolve((PACKAGE + subpackage).replace('.', '/')).resolve(name + ".java");
        String content = "package " + PACKAGE + subpackage + ";\n\n" + source;
        try {
            // A file that says the same already is left alone, so that nothing is compiled again for it.
            if (!Files.exists(path) || !Files.readString(path).equals(content)) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String enumSource(String name, Constants constants) {
        return constants.values().stream()
                .map(constant -> "    @com.fasterxml.jackson.annotation.JsonProperty(\"" + constants.name(constant)
                        + "\") " + constant.name())
                .collect(Collectors.joining(",\n", "public enum " + name + " {\n", "\n}\n"));
    }

    private static String pojo(Shape shape) {
        StringBuilder source = new StringBuilder("public class " + shape.name() + " {\n\n");
        for (Field field : shape.fields()) {
            source.append("    ")
                    .append(field.annotation())
                    .append("private ")
                    .append(field.declaredType())
                    .append(' ')
                    .append(field.name())
                    .append(";\n");
        }
        for (Field field : shape.fields()) {
            String type = field.declaredType();
            String name = field.name();
            source.append("\n    public ")
                    .append(type)
                    .append(" get")
                    .append(field.capitalName())
                    .append("() {\n        return ")
                    .append(name)
                    .append(";\n    }\n")
                    .append("\n    public void set")
                    .append(field.capitalName())
                    .append('(')
                    .append(type)
                    .append(' ')
                    .append(name)
                    .append(") {\n        this.")
                    .append(name)
                    .append(" = ")
                    .append(name)
                    .append(";\n    }\n");
        }
        return source.append("}\n").toString();
    }

    private static String recordSource(Shape shape) {
        return shape.fields().stream()
                .map(field -> "        " + field.annotation() + field.declaredType() + " " + field.name())
                .collect(Collectors.joining(",\n", "public record " + shape.name() + "(\n", ") {}\n"));
    }

    private static String immutable(Shape shape) {
        String implementation = "(as = Immutable" + shape.name() + ".class)\n";
        return shape.fields().stream()
                .map(field -> "    " + field.annotation() + field.optionalType() + " " + field.name() + "();\n")
                .collect(Collectors.joining(
                        "\n",
                        "@org.immutables.value.Value.Immutable\n"
                                + "@com.fasterxml.jackson.databind.annotation.JsonSerialize" + implementation
                                + "@com.fasterxml.jackson.databind.annotation.JsonDeserialize" + implementation
                                + "public interface " + shape.name() + " {\n\n",
                        "}\n"));
    }

    /** A value that is either a text or an object; the same for all flavours. */
    private static String shorthand(String name) {
        return """
            import com.fasterxml.jackson.annotation.JsonCreator;
            import com.fasterxml.jackson.annotation.JsonValue;

            public final class NAME {

                private final Object content;

                private NAME(Object content) {
                    this.content = content;
                }

                @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
                public static NAME ofText(String text) {
                    return new NAME(text);
                }

                @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
                public static NAME ofObject(NAMEObject object) {
                    return new NAME(object);
                }

                @JsonValue
                public Object content() {
                    return content;
                }
            }
            """.replace("NAME", name);
    }
}

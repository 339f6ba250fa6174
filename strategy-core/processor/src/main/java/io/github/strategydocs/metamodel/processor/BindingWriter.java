package io.github.strategydocs.metamodel.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the source of the class that describes a type. */
final class BindingWriter {

    private static final String METAMODEL = "io.github.strategydocs.metamodel.";

    /** What stands for no cases at all: such a method is left to the superclass, which refuses every index. */
    private static final String NO_CASES = "";

    private BindingWriter() {}

    static String concrete(DescribedTypeSource type) {
        StringBuilder source = start(type, "TypeBinding");
        source.append("    private ")
                .append(type.name())
                .append("Description() {\n        super(")
                .append(quote(type.name()))
                .append(", ")
                .append(type.javaName())
                .append(".class, ")
                .append(quote(type.title()))
                .append(", List.of(")
                .append(type.key().stream().map(BindingWriter::quote).collect(Collectors.joining(", ")))
                .append("), ")
                .append(type.section())
                .append(", ")
                .append(quote(type.tag()))
                .append(", ")
                .append(quote(type.shorthand()))
                .append(");\n        setAttributes(\n");
        source.append(indexed(
                        type,
                        attribute -> "                attribute(%d, " + quote(attribute.name())
                                + ", Kind." + attribute.kind() + ", Cardinality." + attribute.cardinality()
                                + ", TextSyntax." + attribute.syntax() + ", Significance." + attribute.significance()
                                + ")")
                .collect(Collectors.joining(",\n")));
        source.append(");\n    }\n");

        String javaName = type.javaName();
        method(
                source,
                "@Nullable public Object get(Described value, int index)",
                javaName + " it = (" + javaName + ") value;",
                cases(type, attribute -> true, BindingWriter::get));
        method(
                source,
                "public void contents(Described value, Object[] into)",
                javaName + " it = (" + javaName + ") value;",
                assignments(type));
        String visits = visits(type);
        if (!visits.isEmpty()) {
            method(
                    source,
                    "public void visit(Described value, long which, NestedVisitor visitor)",
                    javaName + " it = (" + javaName + ") value;",
                    visits);
        }
        method(
                source,
                "@SuppressWarnings(\"unchecked\") protected Described create(Object[] contents, JsonObject unknown)",
                type.parameters().isEmpty() ? byBuilder(type) : byParameters(type),
                "");
        method(
                source,
                "protected TypeDescription valueType(int index)",
                "",
                cases(
                        type,
                        attribute -> attribute.kind().equals("VALUE"),
                        attribute -> "return " + attribute.valueBinding() + ".INSTANCE;"));
        method(
                source,
                "protected Class<? extends Enum<?>> constantType(int index)",
                "",
                cases(
                        type,
                        attribute -> attribute.kind().equals("CONSTANT"),
                        attribute -> "return " + attribute.javaType() + ".class;"));
        method(
                source,
                "protected ReferenceTarget referenceTarget(int index)",
                "",
                cases(
                        type,
                        attribute -> attribute.kind().equals("REFERENCE"),
                        attribute -> "return " + attribute.target() + ";"));
        method(
                source,
                "protected String documentation(int index)",
                "return " + type.name() + "Documentation.of(index);");
        return source.append("}\n").toString();
    }

    static String variants(DescribedTypeSource type) {
        StringBuilder source = start(type, "VariantBinding");
        source.append("    private ")
                .append(type.name())
                .append("Description() {\n        super(")
                .append(quote(type.name()))
                .append(", ")
                .append(type.javaName())
                .append(".class);\n    }\n");
        String variants = type.variants().stream()
                .map(name -> name + "Description.INSTANCE")
                .collect(Collectors.joining(", "));
        method(source, "protected List<TypeDescription> listVariants()", "return List.of(" + variants + ");", "");
        return source.append("}\n").toString();
    }

    private static StringBuilder start(DescribedTypeSource type, String superclass) {
        StringBuilder source = new StringBuilder("package " + type.packageName() + ";\n\n");
        List.of(
                        "Attribute",
                        "Cardinality",
                        "Described",
                        "Kind",
                        "ReferenceTarget",
                        "Significance",
                        "TextSyntax",
                        "TypeDescription",
                        "spi.NestedVisitor",
                        "spi." + superclass)
                .forEach(name ->
                        source.append("import ").append(METAMODEL).append(name).append(";\n"));
        source.append(
                        "import io.github.strategydocs.value.JsonObject;\nimport java.util.List;\nimport java.util.Optional;\n")
                .append("import javax.annotation.Nullable;\n\n")
                .append("/** Describes {@link ")
                .append(type.javaName())
                .append("}. */\n")
                .append("final class ")
                .append(type.name())
                .append("Description extends ")
                .append(superclass)
                .append(" {\n\n")
                .append("    static final ")
                .append(type.name())
                .append("Description INSTANCE = new ")
                .append(type.name())
                .append("Description();\n\n");
        method(source, "public String documentation()", "return " + type.name() + "Documentation.of(-1);");
        return source;
    }

    private static void method(StringBuilder source, String signature, String body) {
        method(source, signature, body, NO_CASES);
    }

    private static void method(StringBuilder source, String signature, String first, String cases) {
        if (first.isEmpty() && cases.equals(NO_CASES)) {
            return;
        }
        source.append("\n    @Override\n    ").append(signature).append(" {\n");
        if (!first.isEmpty()) {
            source.append("        ").append(first).append('\n');
        }
        source.append(cases).append("    }\n");
    }

    private static String cases(
            DescribedTypeSource type, Predicate<AttributeSource> which, Function<AttributeSource, String> statement) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < type.attributes().size(); i++) {
            AttributeSource attribute = type.attributes().get(i);
            if (which.test(attribute)) {
                source.append("            case ")
                        .append(i)
                        .append(": ")
                        .append(statement.apply(attribute))
                        .append('\n');
            }
        }
        return source.isEmpty()
                ? NO_CASES
                : "        switch (index) {\n" + source
                        + "            default: throw noSuchAttribute(index);\n        }\n";
    }

    private static String get(AttributeSource attribute) {
        return "return " + content(attribute) + ";";
    }

    private static String assignments(DescribedTypeSource type) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < type.attributes().size(); i++) {
            source.append("        into[")
                    .append(i)
                    .append("] = ")
                    .append(content(type.attributes().get(i)))
                    .append(";\n");
        }
        return source.toString();
    }

    private static String visits(DescribedTypeSource type) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < type.attributes().size(); i++) {
            AttributeSource attribute = type.attributes().get(i);
            if (attribute.kind().equals("VALUE")) {
                source.append("        if ((which & ")
                        .append(1L << i)
                        .append("L) != 0) {\n            visitor.")
                        .append(
                                attribute.isList()
                                        ? "visitAll"
                                        : attribute.optionalResult() ? "visitOptional" : "visitOne")
                        .append("(it.")
                        .append(attribute.accessor())
                        .append("());\n        }\n");
            }
        }
        return source.toString();
    }

    private static String content(AttributeSource attribute) {
        String call = "it." + attribute.accessor() + "()";
        return attribute.optionalResult() ? "orNull(" + call + ")" : call;
    }

    /** Makes a value from all its attributes at once. */
    private static String byParameters(DescribedTypeSource type) {
        List<String> arguments = new ArrayList<>();
        for (String parameter : type.parameters()) {
            arguments.add(parameter.equals("unknownProperties") ? "unknown" : argument(type, parameter));
        }
        String implementation =
                "Immutable" + type.javaName().substring(type.javaName().lastIndexOf('.') + 1);
        return "return " + implementation + ".of(\n                " + String.join(",\n                ", arguments)
                + ");";
    }

    private static String argument(DescribedTypeSource type, String accessor) {
        for (int i = 0; i < type.attributes().size(); i++) {
            AttributeSource attribute = type.attributes().get(i);
            if (attribute.accessor().equals(accessor)) {
                String content = "(" + contentType(attribute) + ") contents[" + i + "]";
                if (attribute.isList()) {
                    return "listOf((List<" + attribute.javaType() + ">) contents[" + i + "])";
                }
                if (!attribute.optionalResult()) {
                    return content;
                }
                return attribute.kind().equals("LEVEL")
                        ? "optionalInt((Integer) contents[" + i + "])"
                        : "Optional.ofNullable(" + content + ")";
            }
        }
        throw new IllegalStateException(type.javaName() + " has no attribute " + accessor);
    }

    private static String contentType(AttributeSource attribute) {
        return attribute.isList() ? "List<" + attribute.javaType() + ">" : attribute.javaType();
    }

    /** Makes a value step by step, so that what is absent gets its default. */
    private static String byBuilder(DescribedTypeSource type) {
        StringBuilder source = new StringBuilder(
                type.javaName() + ".Builder builder = " + type.javaName() + ".builder().unknownProperties(unknown);\n");
        for (int i = 0; i < type.attributes().size(); i++) {
            AttributeSource attribute = type.attributes().get(i);
            source.append("        if (contents[")
                    .append(i)
                    .append("] != null) {\n            builder.")
                    .append(attribute.accessor())
                    .append("((")
                    .append(contentType(attribute))
                    .append(") contents[")
                    .append(i)
                    .append("]);\n        }\n");
        }
        return source.append("        return builder.build();").toString();
    }

    private static java.util.stream.Stream<String> indexed(
            DescribedTypeSource type, Function<AttributeSource, String> format) {
        return java.util.stream.IntStream.range(0, type.attributes().size())
                .mapToObj(i -> format.apply(type.attributes().get(i)).replace("%d", Integer.toString(i)));
    }

    static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}

package io.github.strategydocs.metamodel.processor;

/** Writes the source of the class that documents a type; it is apart so that only who asks for it loads it. */
final class DocumentationWriter {

    private DocumentationWriter() {}

    static String write(DescribedTypeSource type) {
        StringBuilder source = new StringBuilder("package " + type.packageName() + ";\n\n")
                .append("/** Documents {@link ")
                .append(type.javaName())
                .append("}. */\n")
                .append("final class ")
                .append(type.name())
                .append("Documentation {\n\n")
                .append("    private ")
                .append(type.name())
                .append("Documentation() {}\n\n")
                .append("    static String of(int index) {\n        switch (index) {\n");
        for (int i = 0; i < type.attributes().size(); i++) {
            String text = type.attributes().get(i).documentation();
            source.append("            case ")
                    .append(i)
                    .append(": return ")
                    .append(BindingWriter.quote(text))
                    .append(";\n");
        }
        return source.append("            default: return ")
                .append(BindingWriter.quote(type.documentation()))
                .append(";\n        }\n    }\n}\n")
                .toString();
    }
}

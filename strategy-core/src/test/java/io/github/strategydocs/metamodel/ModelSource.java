package io.github.strategydocs.metamodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources of the model, which alone know the order of the accessors: reflection gives it in any order. */
final class ModelSource {

    private static final Pattern ACCESSOR = Pattern.compile(
            "(?:public abstract \\S+(?: \\S+)? (\\w+)\\(\\);)|(?:@Value\\.Default[^;]*?public \\w+ (\\w+)\\(\\) \\{)");
    private static final Pattern NESTED_TYPE = Pattern.compile("^ {4}abstract \\S* ?class (\\w+)", Pattern.MULTILINE);

    private ModelSource() {}

    static List<String> accessorsOf(Class<?> type) {
        List<String> names = new ArrayList<>();
        Matcher accessors = ACCESSOR.matcher(sourceOf(type));
        while (accessors.find()) {
            names.add(accessors.group(1) == null ? accessors.group(2) : accessors.group(1));
        }
        return names;
    }

    private static String sourceOf(Class<?> type) {
        Class<?> top = type.getNestHost();
        Path file = Path.of("src/main/java", top.getName().replace('.', '/') + ".java");
        try {
            String source = Files.readString(file);
            return type == top ? source : nested(source, type.getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nested(String source, String name) {
        Matcher types = NESTED_TYPE.matcher(source);
        int start = -1;
        while (types.find()) {
            if (start >= 0) {
                return source.substring(start, types.start());
            }
            start = types.group(1).equals(name) ? types.start() : -1;
        }
        return source.substring(start);
    }
}

package io.github.strategydocs.metamodel;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the types, attributes and constants that the page of the format promises. */
final class FormatPage {

    private static final Pattern TABLE_ROW =
            Pattern.compile("^\\| \\*\\*(\\w+)\\*\\* \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern PARAGRAPH =
            Pattern.compile("^\\*\\*(\\w+)\\*\\*: (.*?)(?:\n\n|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SECTION =
            Pattern.compile("^\\d+\\. \\*\\*(\\w+)\\*\\* \\(`(\\w+)`\\): (.*)$", Pattern.MULTILINE);
    private static final Pattern VARIANT = Pattern.compile("^\\| `([a-z-]+)` \\| (.*?) \\| .* \\|$", Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile("\\*\\*(\\w+)\\*\\* is\\s+`\\{(.*?)\\}`(, each optional)?");
    private static final Pattern EXAMPLE_NAME = Pattern.compile("\"(\\w+)\":");
    private static final Pattern CONSTANTS_BELOW =
            Pattern.compile("^`(\\w+)` (?:is a set of|of [^:`]*:) (.*?)\\.$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern INNER_TYPE = Pattern.compile("\\(\\*\\*(\\w+)\\*\\*: (.*)\\)");

    private final Map<String, List<DocumentedAttribute>> types = new LinkedHashMap<>();
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, List<String>> sharedConstants = new LinkedHashMap<>();

    private FormatPage(String page) {
        each(SECTION, page, found -> {
            sections.put(found.group(2), List.of(found.group(1)));
            put(found.group(1), "`narrative`, " + found.group(3));
        });
        each(TABLE_ROW, page, found -> put(found.group(1), found.group(2)));
        each(PARAGRAPH, page, found -> put(found.group(1), strategyInOrder(found.group(2))));
        each(VARIANT, page, found -> put("Deadline" + camelCase(found.group(1)), found.group(2) + ", `text`"));
        each(EXAMPLE, page, found -> putExample(found.group(1), found.group(2), found.group(3) != null));
        each(
                CONSTANTS_BELOW,
                page,
                found -> sharedConstants.put(found.group(1), DocumentedAttribute.names(found.group(2))));
    }

    static Optional<FormatPage> find() {
        return ProjectFiles.shared("design/format.md").map(FormatPage::read);
    }

    private static FormatPage read(Path file) {
        try {
            return new FormatPage(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The attributes of all types, in the order of the page. */
    Map<String, List<DocumentedAttribute>> types() {
        return types;
    }

    /** The constants of attributes that are said once for several types, or below the tables. */
    Map<String, List<String>> sharedConstants() {
        return sharedConstants;
    }

    private void put(String type, String attributes) {
        Matcher inner = INNER_TYPE.matcher(attributes);
        if (inner.find()) {
            put(inner.group(1), inner.group(2));
        }
        types.put(type, DocumentedAttribute.readAll(inner.replaceAll("")));
    }

    private void putExample(String type, String members, boolean optional) {
        List<DocumentedAttribute> attributes = new ArrayList<>();
        each(
                EXAMPLE_NAME,
                members,
                found -> attributes.add(new DocumentedAttribute(found.group(1), !optional, "", List.of())));
        types.put(type, attributes);
    }

    /** The page names the sections by a phrase, and says last what stands first. */
    private String strategyInOrder(String attributes) {
        String[] parts = attributes.split("Ahead of them all stand");
        String listed =
                parts[0].replace("the eleven sections below", "`" + String.join("`, `", sections.keySet()) + "`");
        return parts.length == 1 ? listed : parts[1] + ", " + listed;
    }

    private static String camelCase(String tag) {
        StringBuilder name = new StringBuilder();
        for (String word : tag.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private interface Use {
        void of(Matcher found);
    }

    private static void each(Pattern pattern, String text, Use use) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            use.of(matcher);
        }
    }
}

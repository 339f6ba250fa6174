package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.interop.internal.stratml.Grammar.AttributeRule;
import io.github.strategydocs.interop.internal.stratml.Grammar.Child;
import io.github.strategydocs.interop.internal.stratml.Grammar.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Valid documents of StratML of all shapes, as a text. One seed gives the same documents on every machine. */
public final class RandomPlans {

    private static final String[] TEXTS = {
        "",
        "",
        "",
        " ",
        "\n",
        "Publish the register of channels.",
        "Publish the register of channels. Then listen to what is said there; and answer.",
        "Digital services",
        "Ministers",
        "Ministers & <civil> servants ]]> \"quoted\"",
        " leading and trailing ",
        "line\nline\twith a tab",
        "carriage\rreturn\r\n",
        "ünïcode \uD83D\uDCC4 \u2028",
        "Status",
        "Baseline",
        "baseline",
        "scope",
        "U.S.",
        "HMG",
    };
    private static final String[] DATES = {
        "2017-03-27",
        "2017-03-31",
        "2017-12-31",
        "2018-06-30",
        "2018-06-30",
        "2017-03-27Z",
        "2017-03-27-05:00",
        " 2017-03-27 ",
        "-0044-03-15",
        "12017-01-01",
        "2018-01-01+05:00",
        "2018-01-01-00:00",
        "2018-12-31+14:00",
        "\n\t2017-04-12Z ",
        "0001-01-01Z",
        "-12017-12-31Z",
        "2000-02-29Z",
        "2016-02-29",
        "9999-12-31",
    };
    private static final String[] NUMBERS = {
        "0",
        "1",
        "75",
        "12.50",
        "-3",
        "+5",
        ".5",
        "-.5",
        "+.50",
        "5.",
        "-5.",
        "+007.0",
        "007",
        "-0",
        "+0",
        " 42 ",
        "\n\t-1.5 ",
        "1" + "0".repeat(60),
        "9".repeat(10_000),
        "0.000001",
    };
    private static final String[] ADDRESSES = {
        "https://example.org/plan?of=2027&part=%C3%A9#goals",
        "mailto:a@example.org",
        "relative/plan.xml",
        "",
        "urn:a:b",
        " https://example.org/ ",
        "https://example.org/a plan.xml",
        "x+y.z-1:\"quoted\\path\"",
        "https://example.org/ünïcode/\uD83D\uDCC4",
    };
    private static final String[] NAMES = {
        "scope",
        "purpose",
        "_x0031_",
        "_x0041_",
        "_xyz",
        "_x005F_x",
        "Ärger",
        "a.b-c",
        "n" + "o".repeat(150),
        "goal",
        "ministers",
        "organisation",
        "_x002F_",
    };

    private final Random random;
    private final Grammar grammar;
    private final int size;
    private final List<String> identifiers = new ArrayList<>();
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private RandomPlans(Random random, StratMlPart part, int size) {
        this.random = random;
        this.grammar = Grammar.of(part);
        this.size = size;
    }

    /** The document that a seed stands for; a greater size makes longer lists. */
    public static String plan(long seed, StratMlPart part, int size) {
        RandomPlans plans = new RandomPlans(new Random(seed), part, size);
        plans.element(part.rootElement(), " xmlns=\"" + part.namespace() + "\"" + plans.schemaLocation(part));
        return plans.out.toString();
    }

    private String schemaLocation(StratMlPart part) {
        return random.nextInt(4) > 0
                ? ""
                : " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"" + part.namespace()
                        + " http://xml.example.org/schema.xsd\"";
    }

    private void element(String name, String attributes) {
        Rule rule = grammar.rule(name);
        out.append('<').append(name).append(attributes);
        for (AttributeRule attribute : rule.attributes()) {
            if (attribute.isMandatory() || random.nextInt(3) > 0) {
                List<String> constants = List.copyOf(attribute.constants());
                out.append(' ')
                        .append(attribute.name())
                        .append("=\"")
                        .append(oneOf(constants))
                        .append('"');
            }
        }
        out.append('>');
        if (rule.isLeaf()) {
            text(rule);
        } else {
            for (Child child : rule.children()) {
                for (int count = count(child); count > 0; count--) {
                    out.append(random.nextInt(3) == 0 ? "\n  " : "");
                    element(child.name(), "");
                }
            }
        }
        out.append("</").append(name).append('>');
    }

    private int count(Child child) {
        int most = Math.min(child.most(), Math.max(1, child.most() == 2 ? 2 : random.nextInt(size + 1)));
        return child.least() + random.nextInt(most - child.least() + 1);
    }

    private void text(Rule rule) {
        switch (rule.text().orElseThrow()) {
            case TEXT -> escape(random.nextInt(12) == 0 && !identifiers.isEmpty() ? oneOf(identifiers) : oneOf(TEXTS));
            case IDENTIFIER -> out.append(identifier());
            case DATE -> out.append(oneOf(DATES));
            case DATE_OR_EMPTY -> out.append(random.nextInt(4) == 0 ? "" : oneOf(DATES));
            case DECIMAL_OR_EMPTY -> out.append(random.nextInt(4) == 0 ? "" : oneOf(NUMBERS));
            case ADDRESS -> escape(oneOf(ADDRESSES));
            case CONSTANT -> out.append(oneOf(List.copyOf(rule.constants())));
        }
    }

    private String identifier() {
        String name = random.nextInt(3) == 0 ? oneOf(NAMES) : "_" + Long.toHexString(random.nextLong());
        if (identifiers.contains(name)) {
            name = "_" + Long.toHexString(random.nextLong());
        }
        identifiers.add(name);
        return random.nextInt(20) == 0 ? " " + name + "\n" : name;
    }

    private void escape(String text) {
        if (random.nextInt(10) == 0 && !text.contains("]]>") && text.indexOf('\r') < 0) {
            out.append("<![CDATA[").append(text).append("]]>");
            return;
        }
        out.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#xD;"));
    }

    private String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}

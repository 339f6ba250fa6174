package io.github.strategydocs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.RandomDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class PictureSafetyTest {

    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</text></svg><script>alert(1)</script>",
            "]]><image href=\"https://example.org/x\"/>",
            "\"/><a xlink:href='javascript:alert(1)'>x</a>",
            "&lt;&amp;&#60;&nbsp;&xxe;",
            "<!-- --> <![CDATA[ x ]]> <?php ?>",
            "\u0000\u0001\u0008\u001b[2J\u007f\u0085",
            "a\r\nb\tc\u2028d\u2029e",
            "\u202Eabc\u2066d\u2069\u200F\u061C",
            "\uFFFE\uFFFF",
            "\uD83D",
            "\uDEA2\uD83D x",
            "\u0301\u0301\u0301\u0301",
            "\uFDFD".repeat(50),
            "x".repeat(5000),
            " ",
            "\u00A0\u200B",
            "}</style><script>alert(1)</script>");

    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "style", "rect", "circle", "line", "path", "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "viewBox",
            "width",
            "height",
            "role",
            "aria-labelledby",
            "id",
            "x",
            "y",
            "rx",
            "cx",
            "cy",
            "r",
            "x1",
            "y1",
            "x2",
            "y2",
            "d",
            "fill",
            "stroke-width",
            "stroke-dasharray",
            "font-size",
            "font-weight",
            "text-anchor");

    private static final String CONTROLLING =
            "[\\p{Cc}\\u200E\\u200F\\u061C\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]";

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void hostile_words_stay_words(String hostile) {
        assertHoldsNothingButOurs(HostilePlan.of(hostile));
    }

    @Property(seed = "1", tries = 60)
    void no_document_gets_anything_in_but_words(@ForAll long seed) {
        assertHoldsNothingButOurs(new RandomDocuments(seed).next());
    }

    @Property(seed = "1", tries = 60)
    void any_string_stays_words(@ForAll String words) {
        assertHoldsNothingButOurs(HostilePlan.of(words));
    }

    private static void assertHoldsNothingButOurs(Strategy strategy) {
        for (Picture picture : Plans.all(Pictures.of(strategy))) {
            Drawn drawn = Drawn.of(picture);
            Set<String> elements = new TreeSet<>();
            Set<String> attributes = new TreeSet<>();
            for (Element element : drawn.elements()) {
                elements.add(element.getTagName());
                attributes.addAll(attributesOf(element));
                if (!element.getTagName().equals("svg")) {
                    assertThat(element.getTextContent()).doesNotContainPattern(CONTROLLING);
                }
            }
            assertThat(elements).isSubsetOf(ELEMENTS);
            assertThat(attributes).isSubsetOf(ATTRIBUTES);
            assertThat(drawn.elements("style")).hasSize(1);
            assertThat(drawn.elements("style").get(0).getTextContent()).doesNotContain("url(", "@import");
            assertThat(picture.svg()).doesNotContain("<!", "<?");
        }
    }

    private static List<String> attributesOf(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            names.add(attributes.item(i).getNodeName());
        }
        return names;
    }
}

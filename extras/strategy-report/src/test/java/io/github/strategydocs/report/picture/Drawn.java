package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.TextWidth;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as a program sees it that reads SVG. */
final class Drawn {

    private static final Pattern BOW =
            Pattern.compile("M(-?[0-9.]+) (-?[0-9.]+)C" + "(-?[0-9.]+) ".repeat(5) + "(-?[0-9.]+)");

    private final Document document;

    /**
     * A text and the room that it takes.
     *
     * @param words what it says
     * @param box how much room its letters take at most
     */
    record Text(String words, Box box) {}

    private Drawn(Document document) {
        this.document = document;
    }

    static Drawn of(Picture picture) {
        return of(picture.svg());
    }

    static Drawn of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Drawn(builder.parse(new InputSource(new StringReader(svg))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(svg, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> elements() {
        return elements("*");
    }

    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<String> words() {
        return texts().stream().map(Text::words).toList();
    }

    List<Text> texts() {
        return elements("text").stream().map(this::text).toList();
    }

    Box paper() {
        String[] box = root().getAttribute("viewBox").split(" ");
        return new Box(0, 0, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
    }

    /** The pairs of texts of which one covers a part of the other, and texts that leave the paper. */
    List<String> collisions() {
        List<Text> sorted = new ArrayList<>(texts());
        sorted.sort(Comparator.comparing(text -> text.box().y()));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Text one = sorted.get(i);
            if (one.box().x() < 0
                    || one.box().y() < 0
                    || one.box().right() > paper().right()
                    || one.box().bottom() > paper().bottom()) {
                found.add(one + " leaves the paper");
            }
            for (int j = i + 1;
                    j < sorted.size() && sorted.get(j).box().y() < one.box().bottom();
                    j++) {
                if (one.box().overlaps(sorted.get(j).box())) {
                    found.add(one + " and " + sorted.get(j));
                }
            }
        }
        return found;
    }

    /** The words that a bent arrow leads over, by the arrow. */
    List<String> wordsUnderArrows() {
        List<String> found = new ArrayList<>();
        for (Element path : elements("path")) {
            Matcher bow = BOW.matcher(path.getAttribute("d"));
            if (bow.matches()) {
                double[] at = IntStream.rangeClosed(1, 8)
                        .mapToDouble(i -> Double.parseDouble(bow.group(i)))
                        .toArray();
                texts().stream()
                        .filter(text -> isOver(at, text.box()))
                        .forEach(text -> found.add(text.words() + " under " + bow.group()));
            }
        }
        return found;
    }

    int arrows() {
        return (int) elements("path").stream().filter(Drawn::isArrow).count();
    }

    /** Whether it is the shaft of a bent arrow. */
    static boolean isArrow(Element element) {
        return BOW.matcher(element.getAttribute("d")).matches();
    }

    private static boolean isOver(double[] at, Box box) {
        return IntStream.rangeClosed(0, 100)
                .mapToDouble(i -> i / 100.0)
                .mapToObj(part -> new Box(on(at, 0, part), on(at, 1, part), 0.01, 0.01))
                .anyMatch(box::overlaps);
    }

    private static double on(double[] at, int from, double part) {
        double rest = 1 - part;
        return rest * rest * rest * at[from]
                + 3 * rest * rest * part * at[from + 2]
                + 3 * rest * part * part * at[from + 4]
                + part * part * part * at[from + 6];
    }

    private Text text(Element element) {
        String words = element.getTextContent();
        double size = size(element);
        double width =
                TextWidth.of(words, size, element.getAttribute("font-weight").equals("bold"));
        double x = Double.parseDouble(element.getAttribute("x"));
        double left = switch (element.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        // Letters reach no further than from the top of a capital with an accent to the tail of a "y".
        double base = Double.parseDouble(element.getAttribute("y"));
        return new Text(words, new Box(left, base - 0.8 * size, width, size));
    }

    /** The sizes of the letters of all words. */
    List<Double> sizes() {
        return elements("text").stream().map(this::size).toList();
    }

    private double size(Element text) {
        Element sized = text.hasAttribute("font-size") ? text : root();
        return Double.parseDouble(sized.getAttribute("font-size"));
    }
}

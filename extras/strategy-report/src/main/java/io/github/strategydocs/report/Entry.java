package io.github.strategydocs.report;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Severity;
import javax.annotation.Nullable;

/**
 * One thing to be said of a document, whoever found it: what a reader stumbled on and what a rule found look alike to
 * those who show it.
 *
 * @param rule the id of the rule, or the code of the problem
 * @param severity how much it matters
 * @param element the element that it is about, or null if it is about the document as a whole
 * @param type the type of that, or empty
 * @param title the title of that, or null
 * @param path where it is, by identity
 * @param line from 1; 0 if it is not known
 * @param column from 1; 0 if it is not known
 * @param message what is wrong
 * @param why why it matters, or empty
 * @param remedy what to do, or empty
 * @param finding where it comes from, or null if it is none: the fingerprint costs something and is for few
 */
record Entry(
        String rule,
        Severity severity,
        @Nullable String element,
        String type,
        @Nullable String title,
        String path,
        int line,
        int column,
        String message,
        String why,
        String remedy,
        @Nullable Finding finding) {

    /** The code under which it is said that there was nothing to read. */
    static final String UNREADABLE = "unreadable-file";

    static Entry of(Finding finding) {
        SourcePosition position = finding.position().orElse(null);
        return new Entry(
                finding.rule(),
                finding.severity(),
                finding.element().orElse(null),
                finding.type(),
                finding.title().orElse(null),
                finding.path().toString(),
                position == null ? 0 : position.line(),
                position == null ? 0 : position.column(),
                finding.message(),
                finding.why(),
                finding.remedy(),
                finding);
    }

    static Entry of(Problem problem) {
        return new Entry(
                problem.code().text(),
                problem.isError() ? Severity.ERROR : Severity.WARNING,
                null,
                "",
                null,
                problem.path().toString(),
                problem.line(),
                problem.column(),
                problem.message(),
                "",
                problem.hint().orElse(""),
                null);
    }

    static Entry unreadable(String obstacle) {
        return new Entry(UNREADABLE, Severity.ERROR, null, "", null, "", 0, 0, obstacle, "", "", null);
    }

    /** The element in one word. */
    String subject() {
        return element == null ? "document" : element;
    }

    /** The element in full: what it is, its id, and its title. */
    String heading() {
        if (finding == null) {
            return "the text of the document";
        }
        if (element == null) {
            return "the document as a whole";
        }
        if (Sections.isName(element)) {
            return "the section \"" + Sections.heading(element) + "\"";
        }
        String name = type.isEmpty() ? element : type + " " + element;
        return title == null || title.isEmpty() ? name : name + ": " + title;
    }
}

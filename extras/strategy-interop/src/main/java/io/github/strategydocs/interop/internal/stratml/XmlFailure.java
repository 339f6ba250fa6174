package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.At;
import io.github.strategydocs.interop.internal.Texts;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** What the parser could not read: a document that is broken, cut off, or beyond what the parser takes. */
final class XmlFailure {

    private XmlFailure() {}

    /** Tells what the parser said, and ends reading. */
    static RuntimeException told(XMLStreamException e, String text, ImportLog log) {
        Location location = e.getLocation();
        boolean isKnown = location != null && location.getLineNumber() > 0;
        At end = Texts.placeBehind(text);
        At at = isKnown ? new At("", location.getLineNumber(), location.getColumnNumber()) : end;
        String words = String.valueOf(e.getMessage());
        int message = words.indexOf("Message: ");
        Optional<String> hint = Optional.of("the parser says: " + (message < 0 ? words : words.substring(message + 9)));
        if (words.contains("JAXP0")) {
            return log.error(
                    ImportProblemCode.LIMIT_EXCEEDED,
                    at,
                    "a name is longer than is taken, or there are more attributes or entities",
                    Optional.of("StratML needs neither long names nor many attributes: look whether it is StratML"));
        }
        return isCutOff(text, at, end)
                ? log.error(ImportProblemCode.TRUNCATED, at, "the input ends before the document does", hint)
                : log.error(ImportProblemCode.SYNTAX, at, "the input is not well-formed XML", hint);
    }

    /** Whether a document breaks where it ends: behind the place no tag is closed any more. */
    private static boolean isCutOff(String text, At at, At end) {
        boolean isAtEnd = at.line() > end.line() || (at.line() == end.line() && at.column() >= end.column());
        int offset = Texts.offsetOf(text, at);
        return isAtEnd || (text.lastIndexOf('<', offset) >= 0 && text.indexOf('>', offset) < 0);
    }
}

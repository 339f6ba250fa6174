package io.github.strategydocs.report.page.internal;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.strategydocs.report.page.internal.template.JtepageGenerated;

/** Writes a page as HTML. */
public final class HtmlSheet {

    private static final String STYLE_END = "</style>";
    private static final int FIRST_ROOM = 1 << 17;

    private HtmlSheet() {}

    /** The whole file. */
    @SuppressWarnings("NullAway") // what templates are compiled to takes null for "no interceptor"
    public static String write(Sheet sheet) {
        StringOutput html = new StringOutput(FIRST_ROOM);
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, sheet);
        return withOneStyle(html.toString());
    }

    /** Each picture brings the same style, which one of them can bring for all: a fifth of a page with many. */
    private static String withOneStyle(String html) {
        int start = html.indexOf("<style", Math.max(0, html.indexOf("<svg")));
        int end = html.indexOf(STYLE_END, start) + STYLE_END.length();
        if (html.indexOf("<svg") < 0 || start < 0) {
            return html;
        }
        return html.substring(0, end) + html.substring(end).replace(html.substring(start, end), "");
    }
}

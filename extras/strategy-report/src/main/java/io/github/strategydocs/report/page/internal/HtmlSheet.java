package io.github.strategydocs.report.page.internal;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.strategydocs.report.page.internal.template.JtepageGenerated;

/** Writes a page as HTML. */
public final class HtmlSheet {

    private static final int FIRST_ROOM = 1 << 17;

    private HtmlSheet() {}

    /** The whole file. */
    @SuppressWarnings("NullAway") // what templates are compiled to takes null for "no interceptor"
    public static String write(Sheet sheet) {
        StringOutput html = new StringOutput(FIRST_ROOM);
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, sheet);
        return html.toString();
    }
}

package io.github.strategydocs.cli;

/** The forms in which an assessment can be shown. */
enum ViewFormat {
    TEXT(ResultForm.TEXT),
    JSON(ResultForm.JSON);

    private final ResultForm form;

    ViewFormat(ResultForm form) {
        this.form = form;
    }

    ResultForm form() {
        return form;
    }
}

package org.example.findings;

import io.github.strategydocs.json.HasProblems;
import io.github.strategydocs.json.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class UnreadableDocuments {

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "This is no strategy document.");
        if (e.getCause() instanceof HasProblems document) {
            detail.setProperty(
                    "problems",
                    document.problems().stream().map(Problem::toString).toList());
        }
        return detail;
    }
}

package org.example.findings;

import io.github.strategydocs.json.HasProblems;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FindingsController {

    record Row(String rule, String severity, String path, String message) {

        static Row of(Finding finding) {
            return new Row(
                    finding.rule(),
                    finding.severity().toString(),
                    finding.path().toString(),
                    finding.message());
        }
    }

    @PostMapping("/findings")
    List<Row> findings(@RequestBody Strategy strategy) {
        Validator validator = Validator.of(Profile.forStatusOf(strategy));
        return validator.validate(ValidationRequest.of(strategy)).findings().stream()
                .map(Row::of)
                .toList();
    }

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

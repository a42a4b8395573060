package io.tuji.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why the API did not do what was asked (RFC 9457): the one shape under {@code /api}, whatever the fault.
 *
 * @param type leads to what the reference page says of the code
 * @param title what is wrong, in the language of the request
 * @param detail what to do about it, in the language of the request
 * @param code stable
 * @param messages the title in both languages, by tag
 * @param remedies the detail in both languages, by tag
 * @param reference under which the log tells more
 * @param problems of the input, all at once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ApiProblem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Map<String, String> messages,
        Map<String, String> remedies,
        Optional<String> reference,
        List<Item> problems) {

    /**
     * One fault of the input.
     *
     * @param severity error or warning
     * @param field of the input
     * @param row of a file, from 1; likewise the column
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(
            String code,
            String severity,
            Optional<String> field,
            Optional<Integer> row,
            Optional<Integer> column,
            Map<String, String> messages,
            Map<String, String> remedies) {}
}

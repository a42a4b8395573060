package io.tuji.importing.web;

import io.tuji.importing.table.TableWriter;
import io.tuji.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A list of this module as a CSV or a workbook. */
@Component
class TableDownload {

    private final MessageSource messages;

    TableDownload(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /**
     * @param titleKey what the file and its sheet are called
     * @param headKeys of the columns
     * @param rows hands on every row of the list
     */
    void send(
            HttpServletResponse response,
            String format,
            String titleKey,
            List<String> headKeys,
            Consumer<Consumer<List<?>>> rows)
            throws IOException {
        Download.Kind kind = format.equals("csv") ? Download.Kind.CSV : Download.Kind.XLSX;
        new Download(say(titleKey), kind).send(response, out -> {
            try (TableWriter table =
                    kind == Download.Kind.CSV ? TableWriter.csv(out, ',') : TableWriter.workbook(out, say(titleKey))) {
                table.row(headKeys.stream().map(this::say).toList());
                rows.accept(cells -> write(table, cells));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static void write(TableWriter table, List<?> cells) {
        try {
            table.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

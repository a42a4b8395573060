package io.tuji.bench.industry;

import io.tuji.bench.Options;
import io.tuji.bench.RegisterFile;
import io.tuji.engine.industry.coding.FirmText;
import io.tuji.engine.industry.coding.LabelledFirm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A listed firm with its texts and, in a file of labels, its code. */
record ListedFirm(String stockCode, String name, String code, String products, String scope) {

    /** A file with the columns stock_code, company, products, business_scope and division (or code). */
    static List<ListedFirm> read(Path file) throws IOException {
        RegisterFile table = RegisterFile.read(file);
        int key = table.column("stock_code", "credit_code", "id");
        int name = table.column("company", "name");
        int code = table.column("division", "code");
        int products = table.find("products").orElse(-1);
        int scope = table.find("business_scope", "scope", "经营范围").orElse(-1);
        if (products < 0 && scope < 0) {
            throw new Options.Wrong(
                    "文件没有列 products 或 business_scope", "The file has no column products or business_scope");
        }
        return table.rows().stream()
                .map(row -> new ListedFirm(
                        row.get(key), row.get(name), row.get(code), cell(row, products), cell(row, scope)))
                .toList();
    }

    ListedFirm withCode(String other) {
        return new ListedFirm(stockCode, name, other, products, scope);
    }

    LabelledFirm labelled() {
        return new LabelledFirm(stockCode, code, texts());
    }

    List<FirmText> texts() {
        List<FirmText> texts = new ArrayList<>();
        if (!products.isBlank()) {
            texts.add(FirmText.ofProducts(name, products));
        }
        if (!scope.isBlank()) {
            texts.add(FirmText.ofScope(name, scope));
        }
        return texts;
    }

    Stream<LabelledFirm> withTexts() {
        return texts().isEmpty() ? Stream.empty() : Stream.of(labelled());
    }

    private static String cell(List<String> row, int column) {
        return column < 0 ? "" : row.get(column);
    }
}

package io.tuji.placing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.job.JobId;
import io.tuji.placing.Placings;
import io.tuji.placing.internal.ConfirmationFiles;
import io.tuji.placing.internal.ConfirmationFiles.Preview;
import io.tuji.placing.internal.ConfirmationFiles.Taken;
import io.tuji.placing.web.PlacingJson.ConfirmationJson;
import io.tuji.placing.web.PlacingJson.SaidJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ReceivedFile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of confirmations, and placing all firms again. */
@RestController
@RequestMapping(ApiPath.V1 + "/placing")
@Requires(module = "registry", act = Act.CHANGE)
class PlacingWorkApi {

    record JobJson(
            @Described(zh = "任务编号，进度见 /jobs/{id}", en = "id of the job; /jobs/{id} tells how far it is")
            String jobId) {}

    record FileWithdrawal(
            @Described(zh = "文件第一条确认的编号", en = "id of the first confirmation of the file")
            long first,

            @Described(zh = "最后一条的编号", en = "id of the last")
            long last) {}

    private final Placings placings;
    private final ConfirmationFiles files;
    private final ReceivedFile received;

    PlacingWorkApi(Placings placings, ConfirmationFiles files, ReceivedFile received) {
        this.placings = placings;
        this.files = files;
        this.received = received;
    }

    @PostMapping("/derivations")
    @Described(zh = "重新定位全部企业", en = "Look at every firm of the district again", gives = 202)
    ResponseEntity<JobJson> derive(Visitor visitor) {
        JobId job = placings.deriveAll(visitor);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create(ApiPath.V1 + "/jobs/" + job.value()))
                .body(new JobJson(Long.toString(job.value())));
    }

    @PostMapping(path = "/confirmation-files/checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Described(
            zh = "看一个确认文件说了什么、有什么问题；不保存",
            en = "What a file of confirmations says and what is wrong with it; nothing is stored",
            refuses = {413, 422})
    List<SaidJson> check(@RequestParam @Described(zh = "文件", en = "the file") MultipartFile file, Visitor visitor)
            throws IOException {
        return read(file, visitor).said().stream().map(SaidJson::of).toList();
    }

    @PostMapping(path = "/confirmation-files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Described(
            zh = "导入一个确认文件，全部保存或都不保存",
            en = "Take a file of confirmations in, whole or not at all",
            gives = 201,
            refuses = {413, 422})
    ResponseEntity<List<ConfirmationJson>> take(
            @RequestParam @Described(zh = "文件", en = "the file") MultipartFile file, Visitor visitor)
            throws IOException {
        Taken taken = files.take(read(file, visitor).rows(), visitor);
        if (!taken.problems().isEmpty()) {
            throw ApiRefused.input(taken.problems());
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(taken.confirmations().stream().map(ConfirmationJson::of).toList());
    }

    @PostMapping("/confirmation-files/withdrawals")
    @Described(zh = "撤回本人导入的一个文件的全部确认", en = "Take back all that a file of your own has said")
    FileWithdrawal withdraw(@RequestBody FileWithdrawal sent, Visitor visitor) {
        files.withdraw(sent.first(), sent.last(), visitor);
        return sent;
    }

    private Preview read(MultipartFile file, Visitor visitor) throws IOException {
        Preview preview = received.read(file, (path, name) -> files.preview(path, name, visitor));
        if (!preview.problems().isEmpty()) {
            throw ApiRefused.input(preview.problems());
        }
        return preview;
    }
}

package io.tuji.web.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for errors that arise before or beside the pages: in the server, in a filter, in the rules of access. */
@Controller
class ErrorPage implements ErrorController {

    private final FaultAnswer answer;

    ErrorPage(FaultAnswer answer) {
        this.answer = answer;
    }

    /** Asked for by its address and not by the server, there is no error to tell, so there is no such page. */
    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        boolean told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer;
        int status = told ? (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : 404;
        return answer.to(request, status, "");
    }
}

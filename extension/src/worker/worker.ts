import { startBrowserServer } from "@rogatory/language-server/browser";
import { answerCalls } from "../letters/calls.js";
import { letterOperations } from "../letters/operations.js";
import { starter, whenAssigned } from "./assignment.js";

whenAssigned((role) => {
  if (role === "server") startBrowserServer();
  else answerCalls(starter, letterOperations);
});

import { answerCalls } from "../letters/calls.js";
import { wordOperations } from "../letters/wordOperations.js";
import { starter, whenAssigned } from "./assignment.js";

whenAssigned(() => answerCalls(starter, wordOperations));

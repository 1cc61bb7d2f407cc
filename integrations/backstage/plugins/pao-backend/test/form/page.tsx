import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';

/** What the form says once it is submitted: the fields with a mistake, none if it is good. */
export interface Verdict {
  fields: string[];
  data: Record<string, unknown>;
}

declare global {
  interface Window {
    showForm(schema: object, uiSchema: object, data?: object): void;
    verdict?: Verdict;
  }
}

const root = createRoot(document.getElementById('root')!);
let shown = 0;

/** Shows a form anew, as Backstage's scaffolder does: its library, its validator, and what is filled in already. */
window.showForm = (schema, uiSchema, data) => {
  const form = createRef<Form>();
  const say = (fields: string[]) => {
    window.verdict = { fields: [...new Set(fields)].sort(), data: form.current?.state.formData ?? {} };
  };
  window.verdict = undefined;
  root.render(
    <Form
      key={++shown}
      ref={form}
      schema={schema}
      uiSchema={uiSchema}
      formData={data}
      validator={validator}
      noHtml5Validate
      onSubmit={() => say([])}
      onError={errors => say(errors.map(error => (error.property ?? '').replace(/^\./, '').replace(/[.[].*$/, '')))}
    />,
  );
};

/** The least grant for reading a bucket, as commands to run once; `options` may name the bucket and project. */
export function policy(options: { readonly bucket?: string; readonly project?: string }): string {
  const { bucket = "YOUR-BUCKET", project = "YOUR-PROJECT" } = options;
  return `gcloud iam roles create assayReader --project=${project} \\
  --title="Assay reader" \\
  --permissions=storage.objects.list,storage.objects.get,storage.buckets.get,storage.buckets.getIamPolicy
gcloud storage buckets add-iam-policy-binding gs://${bucket} \\
  --member=serviceAccount:assay-reader@${project}.iam.gserviceaccount.com \\
  --role=projects/${project}/roles/assayReader
`;
}

; LLVM 22.1.0, sources 19cd8905069f50f7475db045b01a2598e96c33adffd8eb5bbb26e7cccf4988f8
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_summed(ptr noalias %.1, ptr noalias %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.74.i = getelementptr i8, ptr %.1, i64 32
  %.75.i = load i64, ptr %.74.i, align 8, !noalias !0
  %.91.i = getelementptr i8, ptr %.1, i64 48
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.132.i = sub i64 %.4, %.3
  %.178.i1.not = icmp slt i64 %.132.i, 1
  br i1 %.178.i1.not, label %f32_summed.body.exit, label %B250.if.i.lr.ph

B250.if.i.lr.ph:                                  ; preds = %.6
  %.50.i = getelementptr i8, ptr %.1, i64 8
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.52.i = icmp slt i64 %.51.i, 0
  %.28.i = getelementptr i8, ptr %.2, i64 8
  %.29.i = load ptr, ptr %.28.i, align 8, !noalias !0
  %.55.i = tail call i64 @llvm.smax.i64(i64 %.51.i, i64 0)
  %.56.i = getelementptr i64, ptr %.29.i, i64 %.55.i
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.58.i = select i1 %.52.i, i64 0, i64 %.57.i
  %.26.i = load i64, ptr %.1, align 8, !noalias !0
  %.27.i = icmp slt i64 %.26.i, 0
  %.30.i = tail call i64 @llvm.smax.i64(i64 %.26.i, i64 0)
  %.31.i = getelementptr i64, ptr %.29.i, i64 %.30.i
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !0
  %.33.i = select i1 %.27.i, i64 0, i64 %.32.i
  %.231.i = getelementptr i8, ptr %.1, i64 72
  %.232.i = inttoptr i64 %.33.i to ptr
  %.246.i = getelementptr i8, ptr %.1, i64 56
  %.261.i = getelementptr i8, ptr %.1, i64 24
  %.276.i = getelementptr i8, ptr %.1, i64 64
  %.291.i = getelementptr i8, ptr %.1, i64 40
  %.317.i = getelementptr i8, ptr %.1, i64 16
  %.323.i = inttoptr i64 %.58.i to ptr
  br label %B250.if.i

B250.if.i:                                        ; preds = %B250.if.i.lr.ph, %B250.if.i
  %.119.i.03 = phi i64 [ %.3, %B250.if.i.lr.ph ], [ %.191.i, %B250.if.i ]
  %.122.i.02 = phi i64 [ %.132.i, %B250.if.i.lr.ph ], [ %.187.i, %B250.if.i ]
  %.187.i = add nsw i64 %.122.i.02, -1
  %.191.i = add i64 %.119.i.03, 1
  tail call void %.232.i(ptr %.231.i, ptr nonnull %.2, i64 %.119.i.03, i64 %.191.i) #0, !noalias !0
  %.247.i = load i64, ptr %.246.i, align 8, !noalias !0
  %.248.i = udiv i64 %.119.i.03, %.247.i
  %.262.i = load i64, ptr %.261.i, align 8, !noalias !0
  %.263.i = urem i64 %.248.i, %.262.i
  %.277.i = load i64, ptr %.276.i, align 8, !noalias !0
  %.278.i = udiv i64 %.119.i.03, %.277.i
  %.292.i = load i64, ptr %.291.i, align 8, !noalias !0
  %.293.i = urem i64 %.278.i, %.292.i
  %.295.i = mul nsw i64 %.263.i, %.75.i
  %.297.i = mul nsw i64 %.293.i, %.92.i
  %.298.i = add nsw i64 %.297.i, %.295.i
  %.300.i = add nsw i64 %.298.i, %.92.i
  %.302.i = add nsw i64 %.295.i, %.75.i
  %.304.i = tail call i64 @llvm.smin.i64(i64 %.300.i, i64 %.302.i)
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !0
  %.322.i = getelementptr i64, ptr %.1, i64 %.318.i
  tail call void %.323.i(ptr %.322.i, ptr nonnull %.2, i64 %.298.i, i64 %.304.i) #0, !noalias !0
  %.178.i = icmp samesign ugt i64 %.122.i.02, 1
  br i1 %.178.i, label %B250.if.i, label %f32_summed.body.exit

f32_summed.body.exit:                             ; preds = %B250.if.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_summed.body: %retptr"}
!2 = distinct !{!2, !"f32_summed.body"}
